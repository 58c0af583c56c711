import{filesWithoutUrl,toml,writePylock}from"./chunk-FCA76EX2.js";import"./chunk-HRSUXVNW.js";import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";
import"./chunk-SQ6OKIXB.js";export{filesWithoutUrl,toml,writePylock};
