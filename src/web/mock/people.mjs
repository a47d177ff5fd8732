// The directory of the mock: five people with a part to play, and enough others to make lists long.

const departments = [["DEP-EXE", "Executive"], ["DEP-SEC", "Information Security"], ["DEP-PLT", "Platform and IT Operations"], ["DEP-ENG", "Product Engineering"],
  ["DEP-SUP", "Customer Support"], ["DEP-SAL", "Sales and Marketing"], ["DEP-FIN", "Finance and Administration"], ["DEP-PPL", "People and Culture"]];
const sites = [["SIT-UTR", "Utrecht head office", "Europe/Amsterdam", "nl-NL"], ["SIT-OPO", "Porto engineering office", "Europe/Lisbon", "pt-PT"],
  ["SIT-LDS", "Leeds sales office", "Europe/London", "en-GB"], ["SIT-GOT", "Gothenburg support office", "Europe/Stockholm", "sv-SE"]];
const given = ["Aaltje", "Bruno", "Cornelia", "Dagmar", "Erik", "Filipa", "Gijs", "Hanna", "Ilse", "Joaquim", "Kirsten", "Luuk", "Maartje", "Nils", "Oskar",
  "Pia", "Quirijn", "Rosa", "Stefan", "Tessa", "Ursula", "Viktor", "Willem", "Yara", "Zoë"];
const family = ["Brandsma", "Carvalho", "Dijkstra", "Ekström", "Ferreira", "Groot", "Hollander", "Isaksson", "Jansen", "Kowalski"];
const jobs = ["Support agent", "Software engineer", "Data engineer", "Account manager", "Payroll specialist", "Product designer", "Recruiter", "Site reliability engineer"];

const entraId = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

function person(number, name, jobTitle, department, site, role, hint) {
  const [departmentId, departmentName] = departments[department];
  const [siteId, siteName, timeZone, locale] = sites[site];
  return {
    entraId: entraId(number), id: `P${String(number).padStart(4, "0")}`, name, jobTitle, department: departmentName, departmentId, site: siteName, siteId, timeZone, locale,
    role, ...(hint ? { hint } : {}),
  };
}

export const personas = [
  person(7, "Ingrid Vaszary", "Head of information security", 1, 0, "isms-manager", "ISMS manager"),
  person(18, "Sven Melchior", "IT support specialist", 2, 3, "staff", "Staff"),
  person(3, "Ana Beltraves", "Chief technology officer", 0, 1, "risk-owner", "Risk owner"),
  person(1, "Marit Oosterveld", "Chief executive officer", 0, 0, "top-management", "CEO"),
  person(217, "Petra Lindqvar", "Quality and internal audit lead", 6, 0, "internal-auditor", "Auditor"),
];

const taken = new Set(personas.map((one) => one.id));
const others = Array.from({ length: 250 }, (_, at) => at + 1)
  .map((number) => person(number, `${given[number % given.length]} ${family[Math.floor(number / given.length) % family.length]}`,
    jobs[number % jobs.length], 1 + (number % (departments.length - 1)), number % sites.length, "staff"))
  .filter((one) => !taken.has(one.id));

export const people = [...personas.map(({ hint: _, ...one }) => one), ...others].sort((one, other) => one.id.localeCompare(other.id));

export const called = (entra) => people.find((one) => one.entraId === entra) ?? people[0];

export function found(query, take) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return people.filter((one) => words.every((word) => `${one.name} ${one.jobTitle} ${one.department}`.toLowerCase().includes(word))).slice(0, take);
}
