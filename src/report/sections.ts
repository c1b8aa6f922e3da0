// The sections of the mapping table that findings are shown under, in the table's order. Their numbers are the table's own: a
// report shows the guidelines' requirement ids beside them. Their names are words of a language.
export const SECTIONS: readonly string[] = ["§3.1", "§3.3", "§3.4", "§4.1", "§4.2", "§4.3", "§5", "§6"];
