import{publishServer,publish_server_default}from"./chunk-2KTU2G43.js";import"./chunk-CYLFM7UT.js";import"./chunk-2GM32IWM.js";import"./chunk-74LKN7SC.js";
import"./chunk-QNNVUSJK.js";import"./chunk-IL7GYZEU.js";import"./chunk-IPXCWTHG.js";import"./chunk-ZZGCJXTI.js";import"./chunk-H6NPEMSZ.js";
import"./chunk-W356GNDT.js";import"./chunk-X533UIBH.js";import"./chunk-CHIUK7VG.js";import"./chunk-T2NJ2ZFH.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
