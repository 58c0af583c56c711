import{publishServer,publish_server_default}from"./chunk-Y2SFB3UY.js";import"./chunk-QJQSB4QC.js";import"./chunk-FRQVK5C6.js";import"./chunk-PNWLCLMW.js";
import"./chunk-AGJ5NKZJ.js";import"./chunk-IL7GYZEU.js";import"./chunk-AJGBGDW5.js";import"./chunk-DQOOJFK6.js";import"./chunk-6FP5OXDV.js";
import"./chunk-VRXXAEM4.js";import"./chunk-WKENGXKF.js";import"./chunk-3C3ZTAYI.js";import"./chunk-JIDGBLK2.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
