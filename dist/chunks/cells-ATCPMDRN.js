import{buildCells}from"./chunk-6USAT4OA.js";import"./chunk-66UIPFH4.js";import"./chunk-O5S6YBTR.js";import"./chunk-R5SALHKN.js";import"./chunk-RF5BLH34.js";
import"./chunk-TMFSEBDG.js";import"./chunk-BWMX34S2.js";import"./chunk-IYBHAVSS.js";import"./chunk-4OSIWGJA.js";import"./chunk-K7GHKXCL.js";
import"./chunk-AN3XZYGT.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-DBPEB6SM.js";import"./chunk-GO554JX7.js";
import"./chunk-YSIORGVI.js";import"./chunk-6LS5MOD2.js";import"./chunk-7NI227LV.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
