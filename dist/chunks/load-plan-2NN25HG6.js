import{loadPlan}from"./chunk-FIHOMZH3.js";import"./chunk-7OOGROKH.js";import"./chunk-TERQQP3V.js";import"./chunk-T2UMYBZK.js";import"./chunk-U4VVJXHM.js";
import"./chunk-QB4LWEMF.js";import"./chunk-IYBHAVSS.js";import"./chunk-OP5W7WX5.js";import"./chunk-HSRIZ5ED.js";import"./chunk-LNBZDIXN.js";
import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
