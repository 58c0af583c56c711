import{buildCells}from"./chunk-GLWLVVF2.js";import"./chunk-AN3XZYGT.js";import"./chunk-D564DEGX.js";import"./chunk-VJMNIFQM.js";import"./chunk-GBF3677N.js";
import"./chunk-BK7EUDTE.js";import"./chunk-4XLCUIBX.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-P4XKO7KH.js";
import"./chunk-2DM2Z4NX.js";import"./chunk-RUQQDMAU.js";import"./chunk-HHSJFJ33.js";import"./chunk-R7MT2VP3.js";import"./chunk-KIR3YWXE.js";
import"./chunk-SQ6OKIXB.js";export{buildCells};
