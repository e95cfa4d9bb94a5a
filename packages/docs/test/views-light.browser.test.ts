import { testViews } from "./views.ts";

testViews("light");
