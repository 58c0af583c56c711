import{gapsOf,parseTargets,pinProblems}from"./chunk-RTCYHRRV.js";import"./chunk-LS2SP4WM.js";import"./chunk-Z2V47ZAV.js";import"./chunk-KMVOUNI7.js";
import"./chunk-NO42NYTR.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
