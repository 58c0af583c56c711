import{publishServer,publish_server_default}from"./chunk-ZTAXYL3U.js";import"./chunk-5DWYVYSM.js";import"./chunk-2JXIKWY4.js";import"./chunk-DXY54QUU.js";
import"./chunk-DXJF3GFS.js";import"./chunk-IL7GYZEU.js";import"./chunk-IXVN3JQ2.js";import"./chunk-4NKJQTBH.js";import"./chunk-LJ366RZF.js";
import"./chunk-IQSVQ6Z6.js";import"./chunk-KLIY4MT7.js";import"./chunk-6AJEWU74.js";import"./chunk-KLIJ3MK5.js";import"./chunk-67R5DMS3.js";
import"./chunk-UUTDISQW.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
