import{publishServer,publish_server_default}from"./chunk-AHRWTN7A.js";import"./chunk-2I2N7KR6.js";import"./chunk-5ZCQUMVR.js";import"./chunk-25NJABKO.js";
import"./chunk-YJKMQD5Y.js";import"./chunk-FKGGPACN.js";import"./chunk-UAIHDBOV.js";import"./chunk-QUL6IJH5.js";import"./chunk-KXHT4F5F.js";
import"./chunk-34R6ASDZ.js";import"./chunk-BSRCMWUZ.js";import"./chunk-GM25K432.js";import"./chunk-HI5BTCI6.js";import"./chunk-4HNNKUSY.js";
import"./chunk-E6RJWS47.js";import"./chunk-7H5H36GZ.js";import"./chunk-75IGXF75.js";import"./chunk-WMI3PGRI.js";import"./chunk-I2CLFTHE.js";
import"./chunk-A3RS2OCQ.js";import"./chunk-ACDYI5NQ.js";import"./chunk-YMOZG6UK.js";import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";
import"./chunk-ZW2MNPF7.js";import"./chunk-NMWJPW6U.js";export{publish_server_default as default,publishServer};
