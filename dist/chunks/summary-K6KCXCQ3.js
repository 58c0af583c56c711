import{manifestTable,planTable}from"./chunk-IPXCWTHG.js";import"./chunk-CHIUK7VG.js";import"./chunk-T2NJ2ZFH.js";import"./chunk-SQ6OKIXB.js";export{manifestTable,planTable};
