import{publishServer,publish_server_default}from"./chunk-FLF33RBB.js";import"./chunk-AKIPKR3U.js";import"./chunk-65JMUSU6.js";import"./chunk-QHQLLCEK.js";
import"./chunk-SZ4NKT4X.js";import"./chunk-WQBRBZ7H.js";import"./chunk-YLXA3CXE.js";import"./chunk-K44HWA37.js";import"./chunk-MHVF6U2V.js";
import"./chunk-M4UXZEGG.js";import"./chunk-E2Y2YZK7.js";import"./chunk-2A3HVRWH.js";import"./chunk-D232D7MU.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
