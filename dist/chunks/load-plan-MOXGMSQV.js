import{loadPlan}from"./chunk-QFT6TCCA.js";import"./chunk-CJXP3WRG.js";import"./chunk-BBZZJLDY.js";import"./chunk-7V7GSIEZ.js";import"./chunk-NYGDDFIJ.js";
import"./chunk-BK7EUDTE.js";import"./chunk-AYCOKKXH.js";import"./chunk-34QLF6TY.js";import"./chunk-YAGYCI5K.js";import"./chunk-N7DAP23K.js";
import"./chunk-DTB5KGIO.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
