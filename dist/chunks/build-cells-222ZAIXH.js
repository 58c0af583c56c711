import{buildCells}from"./chunk-EF6TKHWK.js";import"./chunk-AN3XZYGT.js";import"./chunk-DALSPFRH.js";import"./chunk-DE5ZOVJD.js";import"./chunk-TYP2EF5W.js";
import"./chunk-BK7EUDTE.js";import"./chunk-SMJHN3ME.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-YWVQSDI2.js";
import"./chunk-Z2V47ZAV.js";import"./chunk-RSPZUIIR.js";import"./chunk-ISFQDFIM.js";import"./chunk-KMVOUNI7.js";import"./chunk-NO42NYTR.js";
import"./chunk-SQ6OKIXB.js";export{buildCells};
