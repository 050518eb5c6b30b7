/** What a reader types, and where the answer stands: one of these addresses has to be among the first three results. */
export interface Question {
  typed: string;
  answers: string[];
}

/** Twenty questions that a reader would ask of the shipped publications, answered by hand from their texts. */
export const QUESTIONS: Question[] = [
  { typed: "Which principle was mentioned most?", answers: ["/figures/principle-mentions/"] },
  {
    typed: "What are the five core principles?",
    answers: ["/glossary/#core-principles", "/publications/round-one-findings/#core-principles"],
  },
  { typed: "What is collective impact?", answers: ["/glossary/#collective-impact"] },
  {
    typed: "Who is a community partner?",
    answers: ["/glossary/#community-partner", "/publications/trusting-relationships/#tfs-community-partners"],
  },
  { typed: "What does ANP mean?", answers: ["/glossary/#aligned-national-partner"] },
  { typed: "Memphis", answers: ["/sites/memphis/"] },
  { typed: "88.8", answers: ["/data/partner-agreement-by-site/#trusting-relationships--average"] },
  {
    typed: "How do partners handle staff turnover?",
    answers: [
      "/publications/trusting-relationships/#staff-turnover",
      "/publications/round-one-findings/#r1-easing-turnover",
    ],
  },
  {
    typed: "How did the pandemic affect the sites?",
    answers: [
      "/publications/round-one-findings/#covid-19-pandemic",
      "/publications/year-three-report/#y3-overall-pandemic-biggest-challenge",
      // A member of a site's team, in so many words.
      "/publications/year-three-report/#y3-scrambled-schedules",
    ],
  },
  {
    typed: "Does the voice of young people matter?",
    answers: ["/publications/year-three-report/#y3-youth-voice-matters"],
  },
  {
    typed: "Do parents feel included?",
    answers: ["/publications/students-at-the-center/#most-parents-feel-included"],
  },
  {
    typed: "When did Together for Students begin?",
    answers: [
      // The definition says the year.
      "/glossary/#together-for-students",
      "/publications/five-lessons/#short-history",
      "/publications/five-lessons/#how-together-for-students-began",
      "/glossary/#together-for-students",
    ],
  },
  {
    typed: "How many interviews were held in round one?",
    answers: ["/data/round-one-interviews/"],
  },
  {
    typed: "What is recommended for involving youth and families?",
    answers: ["/publications/year-three-report/#y3-involve-youth-and-families"],
  },
  {
    typed: "reluctant partners",
    answers: [
      "/publications/round-one-findings/#r1-strategies-for-reluctant-partners",
      "/publications/five-lessons/#fl-pursue-the-reluctant",
    ],
  },
  { typed: "Padlet", answers: ["/glossary/#padlet"] },
  {
    typed: "how long have participants been involved",
    answers: ["/figures/length-of-involvement-by-site/", "/data/length-of-involvement/"],
  },
  {
    typed: "new practices to keep",
    answers: ["/data/future-practices/", "/figures/future-practice-themes/"],
  },
  { typed: "blended learning", answers: ["/publications/year-three-report/#y3-blended-learning"] },
  {
    typed: "Why are difficult conversations good for trust?",
    answers: [
      "/publications/round-one-findings/#r1-difficult-conversations",
      "/publications/five-lessons/#fl-difficult-conversations",
      "/publications/year-three-report/#y3-principle-difficult-conversations-build-trust",
    ],
  },
];
