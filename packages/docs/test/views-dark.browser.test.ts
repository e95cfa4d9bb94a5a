import { testViews } from "./views.ts";

testViews("dark");
