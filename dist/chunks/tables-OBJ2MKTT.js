import{foldedTable,problemsTable}from"./chunk-THT7VCXO.js";import"./chunk-4LTGTQJ3.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{foldedTable,problemsTable};
