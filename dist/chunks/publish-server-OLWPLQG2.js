import{publishServer,publish_server_default}from"./chunk-VLARLGRS.js";import"./chunk-EGOV3437.js";import"./chunk-AG7IB2VI.js";import"./chunk-YGKYVPHH.js";
import"./chunk-NTFKMFUK.js";import"./chunk-TKE4XKEO.js";import"./chunk-LWS27A62.js";import"./chunk-TJCYFRN7.js";import"./chunk-N33QVXLN.js";
import"./chunk-34R6ASDZ.js";import"./chunk-JN6DDFSK.js";import"./chunk-GBUGT2OF.js";import"./chunk-ML6UHIP4.js";import"./chunk-RNDBMTIT.js";
import"./chunk-E6RJWS47.js";import"./chunk-RPHX6COW.js";import"./chunk-2X6AQG3F.js";import"./chunk-4KVNOEAL.js";import"./chunk-SBB6PP7D.js";
import"./chunk-6CUXVFNW.js";import"./chunk-ACDYI5NQ.js";import"./chunk-NDTBONI6.js";import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";
import"./chunk-LUW3IR4I.js";import"./chunk-WQDJ3PFD.js";export{publish_server_default as default,publishServer};
