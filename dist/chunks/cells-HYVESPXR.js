import{buildCells}from"./chunk-JOBKQKNE.js";import"./chunk-KA5TO7AW.js";import"./chunk-JIWQOQLX.js";import"./chunk-54CHMQUG.js";import"./chunk-N6NZTWHT.js";
import"./chunk-LPWYT66U.js";import"./chunk-AJI47XYA.js";import"./chunk-TOKMQBMQ.js";import"./chunk-FFYFSFM2.js";import"./chunk-JYHW3LPV.js";
import"./chunk-U6AGVJR2.js";import"./chunk-R63C7IWV.js";import"./chunk-444XRNRL.js";import"./chunk-VXY25ZDQ.js";import"./chunk-5EQZAG6E.js";
import"./chunk-RKM437N3.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-P3CXBHN4.js";import"./chunk-AWOJ3KYP.js";
import"./chunk-FPO7GY2D.js";import"./chunk-FRYGJV7M.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
