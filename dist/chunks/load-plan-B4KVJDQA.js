import{loadPlan}from"./chunk-N4PNZ22P.js";import"./chunk-DE5ZOVJD.js";import"./chunk-TYP2EF5W.js";import"./chunk-RTCYHRRV.js";import"./chunk-LS2SP4WM.js";
import"./chunk-BK7EUDTE.js";import"./chunk-Z2V47ZAV.js";import"./chunk-RSPZUIIR.js";import"./chunk-ISFQDFIM.js";import"./chunk-KMVOUNI7.js";
import"./chunk-NO42NYTR.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
