import{publishServer,publish_server_default}from"./chunk-ZLQ2A7JE.js";import"./chunk-CF2BM7JS.js";import"./chunk-I6BSBL2K.js";import"./chunk-65G5PR3O.js";
import"./chunk-GUDZ5BCI.js";import"./chunk-IL7GYZEU.js";import"./chunk-45L6FAZ5.js";import"./chunk-TERQQP3V.js";import"./chunk-S4BCXZCW.js";
import"./chunk-PI76T4WS.js";import"./chunk-OP5W7WX5.js";import"./chunk-HSRIZ5ED.js";import"./chunk-LNBZDIXN.js";import"./chunk-BEXE2GB7.js";
import"./chunk-WTQIBPFW.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
