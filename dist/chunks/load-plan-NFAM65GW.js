import{loadPlan}from"./chunk-CJS24PZD.js";import"./chunk-TC4AKZEY.js";import"./chunk-5ZWEQSKH.js";import"./chunk-CRQC7TZT.js";import"./chunk-DRP6WFHM.js";
import"./chunk-BK7EUDTE.js";import"./chunk-UFYS7GIF.js";import"./chunk-QFCW5W4P.js";import"./chunk-BOBM7LL5.js";import"./chunk-353JX3JD.js";
import"./chunk-7R22NK5Z.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
