import{askIndexes,askNow}from"./chunk-4WBOOFF2.js";import"./chunk-4ELY6KKD.js";import"./chunk-VRXXAEM4.js";import"./chunk-WKENGXKF.js";import"./chunk-3C3ZTAYI.js";
import"./chunk-JIDGBLK2.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
