import type { Payer, SampleClient, Sector } from './sampleClient';

/** name | sector | payer | terms (days, "f" = end of month) | invoices a year | usual amount before tax | contact */
const COMPANIES = `
Boulangeries Tassin-Loriol|food|prompt|30|14|640|Hélène Vauquier
Cartonnages de la Vézouze|industry|prompt|45f|18|2850|Marc Oberlin
Pharmacie centrale des Aubrais|health|prompt|30|12|480|Sylvie Marchenoir
Verrerie Montaubier|industry|prompt|45f|16|3900|Paul Destrem
Cabinet Ferrand et Lioux|services|prompt|30|6|390|Agnès Ferrand
Laboratoires Galvane|health|prompt|45f|14|2200|Nadia Belkort
Cave coopérative de Saint-Orens-le-Vieux|farming|prompt|30f|8|1750|Gilles Amouroux
Imprimerie des Deux Ponts|industry|prompt|30|13|980|Laure Quintin
Optique Belleroche|health|directDebit|30|11|310|Karim Sorel
Clinique vétérinaire du Grand Pré|health|directDebit|30|12|270|Anne Tivollier
Assurances Mauroy-Lesage|services|directDebit|30|8|520|Denis Mauroy
Épicerie fine Pélissard|retail|directDebit|15|13|350|Chloé Pélissard
Transports Quévillon|transport|relaxed|30|15|1450|Bruno Quévillon
Meubles Castelrive|retail|relaxed|45f|9|2100|Irène Castel
Fromagerie des Hautes Combes|food|relaxed|30|12|890|Luc Vuillard
Garage Saint-Maurand|services|relaxed|30|10|430|Thierry Panel
Librairie La Page cornée|retail|relaxed|30f|7|260|Mathilde Roux-Bayle
Plasturgie Oyonnelle|industry|relaxed|45f|17|4300|Serge Convert
Conserverie Penmarel|food|relaxed|30f|12|2650|Yann Le Drévec
Paysages Aubertin|building|relaxed|30|7|720|Olivier Aubertin
Tissages Rochebaron|industry|relaxed|45f|11|1900|Claire Montel
Blanchisserie du Parc|services|relaxed|30|10|380|Samira Houel
Distribution Normanvet|retail|monthEnd|30|16|1650|Estelle Gaudry
Mécanique Brévannes|industry|relaxed|30|13|2400|Patrick Sainval
Traiteur Maison Lorquin|food|monthEnd|30|11|760|Julie Lorquin
Société hôtelière des Embruns|hotels|monthEnd|30|12|1120|Franck Ozanne
Sérigraphie Pointcarré|services|monthEnd|30|7|540|Léa Dormoy
Électricité Vasselin|building|monthEnd|45|10|1320|Rémi Vasselin
Menuiserie Chantrel|building|slow|30|10|1540|Joël Chantrel
Maçonnerie Ligérienne Dubreuil|building|slow|45f|12|2250|Alain Dubreuil
Négoce Armorgrain|farming|chronic|30|10|2300|Gwenaël Riou
Hôtel des Trois Fontaines|hotels|slow|30|9|690|Martine Solal
Atelier Bois et Rivage|building|slow|30f|7|950|Corentin Jaffré
Chaudronnerie Tournebride|industry|slow|45f|10|2800|Didier Marle
Logistique Val d’Aure|transport|verySlow|45|10|2600|Cédric Nogaro
Couverture Berthoud-Salins|building|verySlow|45f|8|1880|Michel Berthoud
Bistrots du Canal|hotels|chronic|30|11|820|Sonia Mérieux
Confection Lysandre|retail|verySlow|30f|7|1350|Édith Lysandre
Carrosserie Pontivel|services|verySlow|30|7|990|Hugo Pontivel
Travaux publics Escaillon|building|chronic|45f|9|3600|Régis Escaillon
Discothèque Le Mirador|hotels|chronic|30|9|740|Tony Vargel
Fret Occitan Express|transport|chronic|30|10|1650|Bastien Roumégas
Brasserie artisanale Houblonnière du Lac|food|worsening|30|13|1180|Élodie Perrachon
Menuiseries Alu Grandval|building|worsening|45f|11|2950|Stéphane Grandval
Jouets Carabistouille|retail|worsening|30f|9|870|Nicolas Brandt
Pépinières Courtemanche|farming|worsening|30|8|1050|Brigitte Courtemanche
Usinage Fine Pièce|industry|improving|45f|10|2350|Arnaud Teissier
Cosmétiques Alba Rosa|retail|improving|30|9|1420|Inès Calvet
Événementiel Grand Large|services|episodic|30|10|1980|Pauline Kerdoncuff
Salaisons du Mézenquet|food|episodic|30|11|1240|Fabrice Chazal
Isolation Thermabri|building|episodic|45f|9|2700|Vincent Lacaze
Peintures Chromalys|building|disputer|45f|18|2150|Isabelle Fauvel
Grande surface Bricoval|retail|disputer|45f|22|2350|Service comptable
Agencement Quatre Murs|building|stopped|30|17|1480|Laurent Meslin
Textiles Fil d’Ariège|industry|stopped|45f|16|1950|Carole Estaque
Start-up Nuage Vert|services|newcomer|30|22|1600|Théo Marsan
Micro-brasserie La Contrebande|food|newcomer|30|18|420|Alix Gourvennec
Festival des Rives sonores|services|onlyOnce|30|0|2900|Camille Orsini
`;

const SOLE_TRADERS = `
Yvon Kersauzon, artisan plombier|building|relaxed|30|5|310|Yvon Kersauzon
Maryse Delprat, fleuriste|retail|slow|15|7|190|Maryse Delprat
Adrien Foulquier, photographe|services|onlyOnce|30|0|360|Adrien Foulquier
`;

const PUBLIC_BODIES = `
Mairie de Saint-Aubin-des-Landiers|public|publicBody|30|9|1280|Service des finances
Collège Simone-Arnaud|public|publicBody|30|7|560|Intendance
Centre hospitalier du Val Doré|public|publicBody|30|12|2450|Direction des achats
`;

/** The clients of the sample company: 64, of every kind of payer, all invented. */
export const SAMPLE_CLIENTS: readonly SampleClient[] = [
  ...read(COMPANIES, 'company'), ...read(SOLE_TRADERS, 'soleTrader'), ...read(PUBLIC_BODIES, 'publicBody'),
];

function read(lines: string, kind: SampleClient['kind']): SampleClient[] {
  return lines.trim().split('\n').map((line) => {
    const [name, sector, payer, terms, perYear, amount, contact] = line.split('|') as [string, Sector, Payer, string, string, string, string];
    return {
      name, kind, sector, payer, contact,
      terms: { days: parseInt(terms, 10), endOfMonth: terms.endsWith('f') },
      invoicesPerYear: Number(perYear), usualAmount: Number(amount),
    };
  });
}
