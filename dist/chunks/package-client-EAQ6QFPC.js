import{isForeign,packageClient,package_client_default}from"./chunk-EZJP3452.js";import"./chunk-HSGFZNKN.js";import"./chunk-IDC3IK5X.js";import"./chunk-RWUYYUFN.js";
import"./chunk-LCRNXI7H.js";import"./chunk-N6NZTWHT.js";import"./chunk-TOKMQBMQ.js";import"./chunk-FFYFSFM2.js";import"./chunk-P3CXBHN4.js";
import"./chunk-FPO7GY2D.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
