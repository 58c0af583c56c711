import{foldedTable,problemsTable}from"./chunk-6B4H7A3D.js";import"./chunk-JTYBU5J5.js";import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{foldedTable,problemsTable};
