import type { Person } from "../../api/contract";

export interface Choice {
  value: string;
  title: string;
}

/** The different values people have for something, by title: the directory itself tells what there is to choose from. */
export function choicesOf(people: Person[], value: (person: Person) => string, title: (person: Person) => string): Choice[] {
  const seen = new Map(people.map((person) => [value(person), title(person)]));
  return [...seen].filter(([key]) => key).map(([key, name]) => ({ value: key, title: name }))
    .sort((one, other) => one.title.localeCompare(other.title));
}
