#!/usr/bin/env python3
"""Make the country and place lists of the extract stage from a folder of gazetteer tables.

    make_countries.py GAZETTEER_DIR

GAZETTEER_DIR holds entities-core.tsv (columns: qid, label, type,
aliases, country_qid, position_notes, source). Writes countries.tsv and places.txt to
src/main/resources/org/wiregraph/text/. Names and demonyms that news English spells otherwise
than the tables do stand in OVERRIDES. Standard library only; the same input gives the same bytes.
"""
import csv
import re
import sys
import unicodedata
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "src/main/resources/org/wiregraph/text"

# Rows of the tables that are no country or territory of today's news.
LEFT_OUT = """Antarctica;U.S. Outlying Islands;Bouvet Island;Clipperton Island;Diego Garcia;Tristan da Cunha;Ascension Island
Metropolitan France;Caribbean Netherlands;French Southern Territories;Heard & McDonald Islands;Svalbard & Jan Mayen
South Georgia & South Sandwich Islands;British Indian Ocean Territory;Cocos Islands;Pitcairn;Tokelau;Norfolk Island;Christmas Island
St. Martin;St. Barthélemy;Mayotte;Réunion;Guadeloupe;Martinique;French Guiana;Wallis & Futuna;St. Pierre & Miquelon;Serbia and Montenegro
Åland Islands;Isle of Man;Guernsey;Jersey;Sint Maarten;Niue;Anguilla;Montserrat;St. Helena;Turks & Caicos Islands"""

# label in the tables: fields that replace what the tables say (None: keep theirs)
#   name; aliases; adjectives; nouns as singular or singular/plural; capitals; seats of government
OVERRIDES = """
United States; United States; U.S.|US|U.S.A.|USA|United States of America|America; American|U.S.|US; American/Americans; Washington|Washington, D.C.|Washington D.C.|Washington DC;
North Korea; North Korea; DPRK|D.P.R.K.|Democratic People's Republic of Korea|N. Korea|N.K.|NK; North Korean; North Korean/North Koreans; Pyongyang;
South Korea; South Korea; south Korea|ROK|R.O.K.|Republic of Korea|S. Korea|S.Korea; South Korean|south Korean; South Korean/South Koreans; Seoul;
United Kingdom; United Kingdom; UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland; British|U.K.|UK; Briton/Britons; London; Downing Street|Whitehall
China; China; People's Republic of China|PRC|P.R.C.|PR China|P.R. China; Chinese; Chinese/Chinese; Beijing; Zhongnanhai
Russia; Russia; Russian Federation; Russian; Russian/Russians; Moscow; Kremlin
Türkiye; Turkey; Türkiye|Turkiye|Republic of Türkiye|Republic of Turkey; Turkish; Turk/Turks; Ankara;
Iran; Iran; Islamic Republic of Iran; Iranian; Iranian/Iranians; Tehran|Teheran;
Myanmar; Myanmar; Burma|Republic of the Union of Myanmar; Myanmar|Burmese; Burmese/Burmese; Naypyidaw|Naypyitaw|Nay Pyi Taw;
Taiwan; Taiwan; Republic of China|Chinese Taipei; Taiwanese; Taiwanese/Taiwanese; Taipei;
Ukraine; Ukraine; ; Ukrainian; Ukrainian/Ukrainians; Kyiv|Kiev;
Bosnia; Bosnia and Herzegovina; Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina; Bosnian; Bosnian/Bosnians; Sarajevo;
Kazakhstan; Kazakhstan; Republic of Kazakhstan; Kazakh|Kazakhstani; Kazakh/Kazakhs|Kazakhstani/Kazakhstanis; Astana|Nur-Sultan;
Uzbekistan; Uzbekistan; Republic of Uzbekistan; Uzbek|Uzbekistani; Uzbek/Uzbeks; Tashkent;
Tajikistan; Tajikistan; Republic of Tajikistan; Tajik|Tajikistani; Tajik/Tajiks; Dushanbe;
Turkmenistan; Turkmenistan; ; Turkmen|Turkmenistani; Turkmen/Turkmens; Ashgabat;
Kyrgyzstan; Kyrgyzstan; Kyrgyz Republic; Kyrgyz|Kyrgyzstani; Kyrgyz/Kyrgyz; Bishkek;
Vatican City; Vatican City; Vatican|Holy See|Vatican City State; Vatican; ; Vatican City;
Congo - Kinshasa; Democratic Republic of the Congo; DR Congo|D.R. Congo|DRC|Democratic Republic of Congo|Congo-Kinshasa; Congolese; Congolese/Congolese; Kinshasa;
Congo - Brazzaville; Republic of the Congo; Republic of Congo|Congo-Brazzaville|Congo Republic; ; ; Brazzaville;
Côte d’Ivoire; Ivory Coast; Côte d'Ivoire|Cote d'Ivoire; Ivorian; Ivorian/Ivorians; Yamoussoukro;
Timor-Leste; East Timor; Timor-Leste; Timorese|East Timorese; Timorese/Timorese; Dili;
Cape Verde; Cape Verde; Cabo Verde; Cape Verdean|Cabo Verdean; Cape Verdean/Cape Verdeans; Praia;
Macao; Macau; Macao; Macanese; Macanese/Macanese; ;
Hong Kong; Hong Kong; Hong Kong SAR; Hong Kong; Hong Konger/Hong Kongers; ;
Palestine; Palestine; State of Palestine|Palestinian Authority|Palestinian territories; Palestinian; Palestinian/Palestinians; Ramallah;
Israel; Israel; State of Israel; Israeli; Israeli/Israelis; Jerusalem;
Saudi Arabia; Saudi Arabia; Kingdom of Saudi Arabia|KSA; Saudi|Saudi Arabian; Saudi/Saudis; Riyadh;
United Arab Emirates; United Arab Emirates; UAE|U.A.E.|Emirates; Emirati|UAE; Emirati/Emiratis; Abu Dhabi;
Czechia; Czech Republic; Czechia; Czech; Czech/Czechs; Prague;
Vietnam; Vietnam; Viet Nam|Socialist Republic of Vietnam; Vietnamese; Vietnamese/Vietnamese; Hanoi;
Laos; Laos; Lao People's Democratic Republic|Lao PDR; Lao|Laotian; Laotian/Laotians; Vientiane;
Syria; Syria; Syrian Arab Republic; Syrian; Syrian/Syrians; Damascus;
Netherlands; Netherlands; Holland; Dutch; Dutchman/Dutchmen|Dutchwoman/Dutchwomen; Amsterdam|The Hague;
France; France; French Republic; French; Frenchman/Frenchmen|Frenchwoman/Frenchwomen; Paris;
Ireland; Ireland; Republic of Ireland; Irish; Irishman/Irishmen|Irishwoman/Irishwomen; Dublin;
Spain; Spain; Kingdom of Spain; Spanish; Spaniard/Spaniards; Madrid;
Germany; Germany; Federal Republic of Germany; German; German/Germans; Berlin;
Japan; Japan; State of Japan; Japanese; Japanese/Japanese; Tokyo;
India; India; Republic of India; Indian; Indian/Indians; New Delhi|Delhi;
Australia; Australia; Commonwealth of Australia; Australian; Australian/Australians; Canberra;
New Zealand; New Zealand; ; New Zealand; New Zealander/New Zealanders; Wellington;
Philippines; Philippines; Republic of the Philippines; Philippine|Filipino; Filipino/Filipinos|Filipina/Filipinas; Manila;
Pakistan; Pakistan; Islamic Republic of Pakistan; Pakistani; Pakistani/Pakistanis; Islamabad;
Afghanistan; Afghanistan; Islamic Emirate of Afghanistan|Islamic Republic of Afghanistan; Afghan; Afghan/Afghans; Kabul;
Bolivia; Bolivia; Plurinational State of Bolivia; Bolivian; Bolivian/Bolivians; La Paz|Sucre;
Venezuela; Venezuela; Bolivarian Republic of Venezuela; Venezuelan; Venezuelan/Venezuelans; Caracas;
Argentina; Argentina; Argentine Republic; Argentine|Argentinian; Argentine/Argentines|Argentinian/Argentinians; Buenos Aires;
Bangladesh; Bangladesh; People's Republic of Bangladesh; Bangladeshi; Bangladeshi/Bangladeshis; Dhaka;
Belarus; Belarus; Republic of Belarus; Belarusian|Belarussian; Belarusian/Belarusians; Minsk;
Serbia; Serbia; Republic of Serbia; Serbian; Serb/Serbs|Serbian/Serbians; Belgrade;
Croatia; Croatia; Republic of Croatia; Croatian; Croat/Croats|Croatian/Croatians; Zagreb;
Slovenia; Slovenia; Republic of Slovenia; Slovenian|Slovene; Slovene/Slovenes|Slovenian/Slovenians; Ljubljana;
Kosovo; Kosovo; Republic of Kosovo; Kosovar|Kosovan; Kosovar/Kosovars|Kosovan/Kosovans; Pristina;
Monaco; Monaco; ; Monegasque; Monegasque/Monegasques; ;
Luxembourg; Luxembourg; ; ; Luxembourger/Luxembourgers; ;
Singapore; Singapore; Republic of Singapore; Singaporean; Singaporean/Singaporeans; ;
Liechtenstein; Liechtenstein; ; ; Liechtensteiner/Liechtensteiners; Vaduz;
Niger; Niger; Republic of Niger; Nigerien; Nigerien/Nigeriens; Niamey;
Eswatini; Eswatini; Swaziland|Kingdom of Eswatini; Swazi; Swazi/Swazis; Mbabane;
Lesotho; Lesotho; Kingdom of Lesotho; Basotho; ; Maseru;
Botswana; Botswana; Republic of Botswana; Botswanan; ; Gaborone;
Ethiopia; Ethiopia; Federal Democratic Republic of Ethiopia; Ethiopian; Ethiopian/Ethiopians; Addis Ababa;
Namibia; Namibia; Republic of Namibia; Namibian; Namibian/Namibians; Windhoek;
Micronesia; Micronesia; Federated States of Micronesia; Micronesian; Micronesian/Micronesians; Palikir;
Kiribati; Kiribati; ; ; I-Kiribati/I-Kiribati; ;
Maldives; Maldives; Republic of Maldives; Maldivian; Maldivian/Maldivians; ;
Yemen; Yemen; Republic of Yemen; Yemeni|Yemenite; Yemeni/Yemenis; Sanaa|Sana'a;
Gambia; Gambia; The Gambia; Gambian; Gambian/Gambians; Banjul;
Nepal; Nepal; ; Nepali|Nepalese; Nepali/Nepalis|Nepalese/Nepalese; Kathmandu;
Sri Lanka; Sri Lanka; Democratic Socialist Republic of Sri Lanka; Sri Lankan; Sri Lankan/Sri Lankans; Colombo;
Tanzania; Tanzania; United Republic of Tanzania; Tanzanian; Tanzanian/Tanzanians; Dodoma;
Burkina Faso; Burkina Faso; ; Burkinabe; Burkinabe/Burkinabes; Ouagadougou;
Equatorial Guinea; Equatorial Guinea; ; Equatorial Guinean|Equatoguinean; Equatorial Guinean/Equatorial Guineans; Malabo;
Mexico; Mexico; United Mexican States; Mexican; Mexican/Mexicans; Mexico City;
Iceland; Iceland; ; Icelandic; Icelander/Icelanders; Reykjavik|Reykjavík;
Brazil; Brazil; Federative Republic of Brazil; Brazilian; Brazilian/Brazilians; Brasilia|Brasília;
Soviet Union; Soviet Union; USSR|U.S.S.R.|Union of Soviet Socialist Republics; Soviet; Soviet/Soviets; ;
Yugoslavia; Yugoslavia; ; Yugoslav; Yugoslav/Yugoslavs; ;
Czechoslovakia; Czechoslovakia; ; Czechoslovak; Czechoslovak/Czechoslovaks; ;
East Germany; East Germany; German Democratic Republic|G.D.R.; East German; East German/East Germans; ;
U.S. Virgin Islands; U.S. Virgin Islands; US Virgin Islands|United States Virgin Islands; ; ; ;
Puerto Rico; Puerto Rico; ; Puerto Rican; Puerto Rican/Puerto Ricans; San Juan;
Guam; Guam; ; Guamanian; Guamanian/Guamanians; ;
Greenland; Greenland; ; Greenlandic; Greenlander/Greenlanders; Nuuk;
Western Sahara; Western Sahara; ; Sahrawi; Sahrawi/Sahrawis; ;
Gibraltar; Gibraltar; ; ; Gibraltarian/Gibraltarians; ;
Faroe Islands; Faroe Islands; Faroes; Faroese; ; ;
Aruba; Aruba; ; Aruban; Aruban/Arubans; ;
Curaçao; Curaçao; Curacao; ; ; ;
St. Vincent & Grenadines; Saint Vincent and the Grenadines; St. Vincent and the Grenadines; Vincentian; Vincentian/Vincentians; Kingstown;
Panama; Panama; Republic of Panama; Panamanian; Panamanian/Panamanians; Panama City;
Zambia; Zambia; Republic of Zambia; Zambian; Zambian/Zambians; Lusaka;
Denmark; Denmark; Kingdom of Denmark; Danish; Dane/Danes; Copenhagen;
Canada; Canada; ; Canadian; Canadian/Canadians; Ottawa;
Barbados; Barbados; ; Barbadian; Barbadian/Barbadians; Bridgetown;
"""

FORMAL = re.compile(
    r"(The )?(Federal |Islamic |Arab |Democratic |People's |Socialist |Co-operative |Oriental |Eastern )*"
    r"(Republic|Kingdom|State|Union|Commonwealth|Principality|Sultanate|Federation) of (the )?(.+)")


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def tidy(label):
    return label.replace("’", "'").replace("St. ", "Saint ").replace(" & ", " and ")


def demonym_pairs(note):
    """'Finn(s)' -> Finn/Finns; 'Swiss (singular and plural)' -> Swiss/Swiss; others in parts."""
    note = note.split(";")[0].replace(" or ", ", ").replace(" (US citizens)", "").replace(" (US nationals)", "")
    if "(singular and plural)" in note:
        word = note.replace("(singular and plural)", "").strip()
        return [f"{word}/{word}"]
    pairs = []
    for part in re.split(r",\s*", note):
        part = part.replace("(colloquial)", "").strip()
        if part.endswith("(s)"):
            pairs.append(f"{part[:-3]}/{part[:-3]}s")
        elif re.fullmatch(r"[A-Z][A-Za-z -]+", part) and part not in ("NA", "none"):
            pairs.append(f"{part}/{part}")
    return pairs


def adjectives(note):
    note = note.split(";")[0]
    parts = re.split(r",\s*|\s+or\s+", re.sub(r"\(.*?\)", "", note))
    return [p.strip() for p in parts if p.strip() and p.strip() not in ("NA", "none")]


def notes_of(row):
    return dict(n.strip().split("=", 1) for n in row["position_notes"].split(" ; ") if "=" in n)


def aliases_of(row, name):
    found = []
    for alias in [row["label"], *row["aliases"].split("|")]:
        alias = alias.replace("’", "'").strip()
        formal = FORMAL.fullmatch(alias)
        if alias != name and (plain(alias) == plain(name) or tidy(alias) == name or alias == row["label"]
                              or formal and plain(formal[5]) == plain(name)):
            found.append(alias)
    ascii_name = plain(name)
    return [a for a in dict.fromkeys([*found, ascii_name]) if a != name]


def overrides():
    found = {}
    for line in OVERRIDES.strip().splitlines():
        label, *fields = [f.strip() for f in line.split(";")]
        found[label] = (fields + [""] * 6)[:6]
    return found


def country_rows(rows):
    """Each country's label in the tables with its line of countries.tsv, as a list of fields."""
    special = overrides()
    left_out = {x.strip() for x in re.split(r"[;\n]", LEFT_OUT)}
    for row in rows:
        label = row["label"]
        if row["type"] != "country" or label in left_out:
            continue
        if label in special:
            yield label, special.pop(label)
            continue
        name, notes = tidy(label), notes_of(row)
        capital = notes.get("capital", "").strip()
        yield label, [name, "|".join(aliases_of(row, name)), "|".join(adjectives(notes.get("demonym_adj", ""))),
                      "|".join(demonym_pairs(notes.get("demonym_noun", ""))), "" if capital == name else capital, ""]
    if special:
        sys.exit(f"overrides for no country: {', '.join(special)}")


# Places whose name is first of all something else in the news, or a word.
NO_PLACE = set("""Asia Washington Virginia Georgia Charlotte Orlando Florence Victoria Santiago Salvador Mesa Phoenix Buffalo
Lincoln Austin Houston Dallas Jackson Columbus Norfolk Newcastle Kingston Rosario Valencia Natal Santos Benoni Cali Essen
Bern Providence Portland Mobile Reading Nice Male Malé Suva George Town Georgetown Irvine Hamilton Lima Medan Agra Pune Osan Asan Ansan
Kochi Naju Heze Benxi Multan Kano Fez Aden Hims Anju Perth Sydney Adelaide Melbourne Madison Raleigh""".split()) | {
    "US States", "US Territories", "George Town", "San Jose", "Contiguous United States", "Georgia (USA)", "Asian Russia",
    "European Russia", "Santa Cruz", "Grand River", "Robin Hood's Bay"}
# One-word names that are a person's too, but that the news mostly means as places.
KEPT = set("Washington Virginia Georgia Florence Phoenix Houston Dallas Orlando Perth Sydney Melbourne Adelaide Lima Aden Pune".split())
# Names that news English spells otherwise than the tables, and waters without a row of their own.
MORE_PLACES = """Washington, D.C.;Bucheon;Seongnam;Copenhagen;Brasilia;Osaka;Kobe;Izmir;Tel Aviv;Shenyang;Xi'an;Shijiazhuang;Visakhapatnam
Mecca;Rangoon;Yangon;Chongqing;Gyeonggi Province;Gangwon Province;Cheorwon;Paju;Panmunjom;East Sea;West Sea;Sea of Japan;Yellow Sea;East China Sea
South China Sea;Black Sea;Baltic Sea;Korean Peninsula;North Phyongan Province;South Phyongan Province;North Hamgyong Province
South Hamgyong Province;South Hwanghae Province;North Hwanghae Province;Jagang Province;Ryanggang Province;Kangwon Province;Hokkaido
Okinawa;Taiwan Strait;Strait of Hormuz;Gaza;Gaza Strip;West Bank;Golan Heights;Donbas;Pyeongtaek;Uiju;Jeju Island;Port of Spain;Sao Paulo;Zurich
Bogota;Montreal;Asuncion;Brasilia;Reykjavik;Chisinau;Medellin;Urumqi;Wonsan;Sinpho;Tongchang-ri;Punggye-ri;Sohae;Yongbyon;Sunan;Kusong""".replace("\n", ";").split(";")


def place_names(core):
    people = [plain(r["label"]).lower().split() for r in core if r["type"] == "person" and r["label"].strip()]
    person_words = {word for name in people for word in (name[0], name[-1])}
    countries = {r["label"].lower() for r in core if r["type"] == "country"}
    names = set(MORE_PLACES)
    for row in core:
        if row["type"] not in ("city", "region"):
            continue
        name = row["label"].replace("’", "'")
        lone = " " not in name
        person = lone and plain(name).lower() in person_words
        if name.lower() in countries or (name in NO_PLACE and name not in KEPT) or (person and name not in KEPT):
            continue
        names.add(name)
        if plain(name) != name and "'" not in plain(name):
            names.add(plain(name))
    return sorted(names)


def read(path):
    with open(path, encoding="utf-8") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    core = read(folder / "entities-core.tsv")
    OUT.mkdir(parents=True, exist_ok=True)
    head = ["# Countries and territories, with the words that news English has for them.",
            "# Made by scripts/make_countries.py; sources in ../link/NOTICE.",
            "# name\taliases\tadjectives\tnouns (singular/plural)\tcapitals\tseats of government"]
    rows = sorted("\t".join(line) for _, line in country_rows(core))
    (OUT / "countries.tsv").write_text("\n".join(head + rows) + "\n", encoding="utf-8")
    places = place_names(core)
    (OUT / "places.txt").write_text("# Cities, regions and waters. Made by scripts/make_countries.py; sources in ../link/NOTICE.\n"
                                    + "\n".join(places) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
