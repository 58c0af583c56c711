import{leaveOut,release_default,theLine}from"./chunk-ZTLEJV7G.js";import"./chunk-CA4AKM6U.js";import"./chunk-EZJP3452.js";import"./chunk-HSGFZNKN.js";
import"./chunk-IDC3IK5X.js";import"./chunk-CWBMVU6C.js";import"./chunk-LUSPNNG6.js";import"./chunk-RWUYYUFN.js";import"./chunk-6X5XJESB.js";
import"./chunk-LCRNXI7H.js";import"./chunk-EDINZBJ3.js";import"./chunk-IL7GYZEU.js";import"./chunk-RJKDGAH4.js";import"./chunk-JOBKQKNE.js";
import"./chunk-E3GD2KTA.js";import"./chunk-FKFKLDBW.js";import"./chunk-KA5TO7AW.js";import"./chunk-JIWQOQLX.js";import"./chunk-54CHMQUG.js";
import"./chunk-N6NZTWHT.js";import"./chunk-LPWYT66U.js";import"./chunk-YGBKHZ25.js";import"./chunk-AJI47XYA.js";import"./chunk-TOKMQBMQ.js";
import"./chunk-FFYFSFM2.js";import"./chunk-4VCLBGNS.js";import"./chunk-JYHW3LPV.js";import"./chunk-U6AGVJR2.js";import"./chunk-R63C7IWV.js";
import"./chunk-444XRNRL.js";import"./chunk-VXY25ZDQ.js";import"./chunk-5EQZAG6E.js";import"./chunk-RKM437N3.js";import"./chunk-4WV62QUD.js";
import"./chunk-UJG7ZFIE.js";import"./chunk-P3CXBHN4.js";import"./chunk-AJNJL3NE.js";import"./chunk-U4VVJXHM.js";import"./chunk-AWOJ3KYP.js";
import"./chunk-FPO7GY2D.js";import"./chunk-FRYGJV7M.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{release_default as default,leaveOut,theLine};
