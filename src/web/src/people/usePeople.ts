import type { PeopleAnswer, Person } from "../api/contract";
import { useRead } from "../api/useRead";

/** More than the sample company has, so that the list is whole. */
const everybody = 500;
const nobody: Person[] = [];

/** Everyone in the directory and the few people suggested to be. */
export function usePeople() {
  const { value, failure, again } = useRead<PeopleAnswer>("/sandbox/people", { take: everybody });
  return { people: value?.people ?? nobody, personas: value?.personas ?? nobody, loading: !value && !failure, failure, again };
}

/** One person by Entra object id; a suggested person is preferred because it carries the hint. */
export const personWith = (entraId: string | undefined, people: Person[], personas: Person[]): Person | undefined =>
  [...personas, ...people].find((person) => person.entraId === entraId);

/** The people whose name, job or department contains every word typed, in the order given. */
export function matching(people: readonly Person[], typed: string): Person[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    const text = plain(`${person.name} ${person.jobTitle} ${person.department} ${person.hint ?? person.role ?? ""}`);
    return words.every((word) => text.includes(word));
  });
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
