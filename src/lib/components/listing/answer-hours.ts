/** How long an owner has to answer: `respond_within` in the database. */
export const ANSWER_HOURS = 48;
