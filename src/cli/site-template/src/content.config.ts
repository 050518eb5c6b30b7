export { collections } from "learning-briefs/content";
