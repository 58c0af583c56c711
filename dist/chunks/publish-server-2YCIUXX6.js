import{publishServer,publish_server_default}from"./chunk-6ASIBKRQ.js";import"./chunk-2XZTULF6.js";import"./chunk-B6BNN7OE.js";import"./chunk-OWDI3OTE.js";
import"./chunk-G6KZDM4L.js";import"./chunk-IL7GYZEU.js";import"./chunk-26FNH5HW.js";import"./chunk-OUXYZHAI.js";import"./chunk-HXPTHJZR.js";
import"./chunk-NA3XYCKZ.js";import"./chunk-4VOQUUPV.js";import"./chunk-2L3QLKYM.js";import"./chunk-OISAEOP5.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
