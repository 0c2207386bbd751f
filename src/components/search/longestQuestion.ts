/** Characters that a field of search takes: more say nothing more, and an address that holds them stays short. */
export const longestQuestion = 200;
