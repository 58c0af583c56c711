import{publishServer,publish_server_default}from"./chunk-4MJR4TYP.js";import"./chunk-MF4IAV6A.js";import"./chunk-VUZXA67R.js";import"./chunk-WO5MAFXC.js";
import"./chunk-7VSTSDZX.js";import"./chunk-IL7GYZEU.js";import"./chunk-CEQ4JO7X.js";import"./chunk-RETD6OCA.js";import"./chunk-6YIZBFBC.js";
import"./chunk-QCDK7H2Y.js";import"./chunk-LZZSTTK7.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
