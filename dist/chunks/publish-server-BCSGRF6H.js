import{publishServer,publish_server_default}from"./chunk-CA4AKM6U.js";import"./chunk-CWBMVU6C.js";import"./chunk-LUSPNNG6.js";import"./chunk-6X5XJESB.js";
import"./chunk-EDINZBJ3.js";import"./chunk-IL7GYZEU.js";import"./chunk-RJKDGAH4.js";import"./chunk-N6NZTWHT.js";import"./chunk-AJI47XYA.js";
import"./chunk-TOKMQBMQ.js";import"./chunk-FFYFSFM2.js";import"./chunk-P3CXBHN4.js";import"./chunk-FPO7GY2D.js";import"./chunk-3H6OWCOL.js";
import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
