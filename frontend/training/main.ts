// Drill and readiness pages read whole without this; with it, a drill is played step by step and the card is filled in.
import { bindCard } from "./card";
import { bindDrill } from "./drill";

bindDrill();
bindCard();
