import{askIndexes,askNow}from"./chunk-3JSVPNC3.js";import"./chunk-J6SRWL6A.js";import"./chunk-W356GNDT.js";import"./chunk-X533UIBH.js";import"./chunk-CHIUK7VG.js";
import"./chunk-T2NJ2ZFH.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
