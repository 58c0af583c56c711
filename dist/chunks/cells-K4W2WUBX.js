import{buildCells}from"./chunk-RXDHGMRQ.js";import"./chunk-EOYR3OVI.js";import"./chunk-7OOGROKH.js";import"./chunk-TERQQP3V.js";import"./chunk-R6HU2QDA.js";
import"./chunk-S4BCXZCW.js";import"./chunk-PI76T4WS.js";import"./chunk-QB4LWEMF.js";import"./chunk-IYBHAVSS.js";import"./chunk-VKQGQK2U.js";
import"./chunk-R63C7IWV.js";import"./chunk-5OQEW5HV.js";import"./chunk-G3WI3LHK.js";import"./chunk-XX6VGQSQ.js";import"./chunk-CWGAWYMJ.js";
import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-OP5W7WX5.js";import"./chunk-HSRIZ5ED.js";import"./chunk-LNBZDIXN.js";
import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
