import{publishServer,publish_server_default}from"./chunk-XGBMNKL2.js";import"./chunk-LM7U7AUB.js";import"./chunk-F3OCM5DQ.js";import"./chunk-XNRI4AI3.js";
import"./chunk-CXYXWIIZ.js";import"./chunk-F6FURRSE.js";import"./chunk-LAMM7DH4.js";import"./chunk-3RXAKURT.js";import"./chunk-L32NZM5F.js";
import"./chunk-34R6ASDZ.js";import"./chunk-N3QTZYUS.js";import"./chunk-WDHO2RGE.js";import"./chunk-ROB437GJ.js";import"./chunk-J3VH2RCP.js";
import"./chunk-E6RJWS47.js";import"./chunk-SQNXQHJL.js";import"./chunk-K6PIB4P4.js";import"./chunk-P27VPY4N.js";import"./chunk-CJKSUH2Z.js";
import"./chunk-HRJMRSE2.js";import"./chunk-ACDYI5NQ.js";import"./chunk-R2OFMLCW.js";import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";
import"./chunk-X62HNF2Z.js";import"./chunk-27FE4M6S.js";export{publish_server_default as default,publishServer};
