import{publishServer,publish_server_default}from"./chunk-Q7U5JCRI.js";import"./chunk-4L5VSFXW.js";import"./chunk-OWOCS45X.js";import"./chunk-GFQND3PP.js";
import"./chunk-W7YBXYCZ.js";import"./chunk-IL7GYZEU.js";import"./chunk-QYBPE6NF.js";import"./chunk-JYF3VAUU.js";import"./chunk-ZVZGHTLT.js";
import"./chunk-QO2EN4SJ.js";import"./chunk-XGJPH6JJ.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
