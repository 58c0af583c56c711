import{verifyEnvironment}from"./chunk-XKQUIIFS.js";import"./chunk-EDINZBJ3.js";import"./chunk-CZ4AVW36.js";import"./chunk-LPWYT66U.js";import"./chunk-VXY25ZDQ.js";
import"./chunk-RKM437N3.js";import"./chunk-AWOJ3KYP.js";import"./chunk-FPO7GY2D.js";import"./chunk-FRYGJV7M.js";import"./chunk-3H6OWCOL.js";
import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
