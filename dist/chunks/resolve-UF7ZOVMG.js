import{writeAll,writeOne}from"./chunk-J6SRWL6A.js";import"./chunk-CHIUK7VG.js";import"./chunk-T2NJ2ZFH.js";import"./chunk-SQ6OKIXB.js";export{writeAll,writeOne};
