BEGIN TRANSACTION;
CREATE TABLE application (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	type VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	period_from VARCHAR, 
	period_through VARCHAR, 
	baseline VARCHAR, 
	state VARCHAR, 
	dnr VARCHAR, 
	UNIQUE (id)
);
INSERT INTO "application" VALUES(1,'ny-region',1,'ny-region','stockholmsregionen','2021-03-01','2024-02-29',NULL,NULL,NULL);
CREATE TABLE decision (
	evidence INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	"by" VARCHAR NOT NULL, 
	"on" VARCHAR NOT NULL, 
	why VARCHAR, 
	fingerprint VARCHAR, 
	every_link BOOLEAN NOT NULL, 
	PRIMARY KEY (evidence, ordinal), 
	FOREIGN KEY(evidence) REFERENCES evidence (position) ON DELETE CASCADE
);
INSERT INTO "decision" VALUES(1,0,'accepted','processledare','2021-05-06',NULL,'sha256:dba1a5b619274f0db215039518dc5a7c9d8217a28e39da490cc23dbe00c6e056',0);
INSERT INTO "decision" VALUES(2,0,'accepted','granskare-foretag','2021-05-20','Belopp, år och finansiärer framgår och går jämnt ut. Kommunernas egna beslut begärs var för sig.','sha256:7050e40e51ecca877fd4511f85eda3070c0fa92348ba7fe2950ef35df7c603af',0);
INSERT INTO "decision" VALUES(3,0,'accepted','processledare','2021-03-15',NULL,'sha256:b0645948b2b15486d3cca26c078be8a02e584d8486936b2f100036f3611d6428',0);
INSERT INTO "decision" VALUES(4,0,'accepted','granskare-fack','2021-11-10','Både formen och anordnaren framgår.','sha256:9a9eeb184804974d2b6600b3af654314d5acd0798926b9cc30f7c8737e55d9b4',0);
INSERT INTO "decision" VALUES(5,0,'accepted','processledare','2021-10-04',NULL,'sha256:8cbce7fd351e89cd2715931a1f9f1431c7667fcfd3f5f487e07c2c260e8f3178',0);
INSERT INTO "decision" VALUES(7,0,'rejected','granskare-fack','2021-05-20','En nyhet är inget undertecknat avtal, och Region Stockholm nämner bara två kommuner. Begär avtalet.',NULL,1);
INSERT INTO "decision" VALUES(8,0,'accepted','processledare','2021-03-15',NULL,'sha256:5cd084ba87fa3fb5bf8821911fc15b121be2e57b12fc511582a4f84ac6cbe6f7',0);
INSERT INTO "decision" VALUES(9,0,'rejected','granskare-foretag','2021-06-03','Svaren är tre år gamla och visar inte behovet hos företagen i Huddinge och Södertälje.',NULL,1);
INSERT INTO "decision" VALUES(11,0,'accepted','processledare','2021-03-15',NULL,'sha256:cc356ff1ad3d1bd9572c9958f7bb50c69fadd003f41d35aeae084ee0563361e8',0);
INSERT INTO "decision" VALUES(12,0,'accepted','granskare-foretag','2021-06-03',NULL,'sha256:7085af7371110edcd8a4c027bb24adbe6473e6c92a88570463d868efad8e9444',0);
INSERT INTO "decision" VALUES(13,0,'accepted','granskare-fack','2021-06-21','Undertecknat av två kommuner och Region Stockholm.','sha256:c17730c8700decce3559e6307f6c38bca0257567a83a24505150d2fcffa18343',0);
INSERT INTO "decision" VALUES(14,0,'accepted','granskare-foretag','2021-09-23',NULL,'sha256:5e050429a861827d79edb61ac6efe74dc75ac8769337a4f50fc646d6c8dbbb71',0);
CREATE TABLE decision_link (
	evidence INTEGER NOT NULL, 
	decision INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	requirement VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	PRIMARY KEY (evidence, decision, ordinal), 
	FOREIGN KEY(evidence, decision) REFERENCES decision (evidence, ordinal) ON DELETE CASCADE
);
INSERT INTO "decision_link" VALUES(1,0,0,'gemensam-regional-resurs','stockholmsregionen');
INSERT INTO "decision_link" VALUES(1,0,1,'kvalitetsarbete-regionalt-och-lokalt','stockholmsregionen');
INSERT INTO "decision_link" VALUES(2,0,0,'finansiering-sakrad','stockholmsregionen');
INSERT INTO "decision_link" VALUES(3,0,0,'finansiering-sakrad','stockholmsregionen');
INSERT INTO "decision_link" VALUES(4,0,0,'utbildningsform','industriteknik-bas');
INSERT INTO "decision_link" VALUES(4,0,1,'utbildning-svarar-mot-behov','industriteknik-bas');
INSERT INTO "decision_link" VALUES(5,0,0,'gemensam-regional-resurs','stockholmsregionen');
INSERT INTO "decision_link" VALUES(5,0,1,'regional-processledare','stockholmsregionen');
INSERT INTO "decision_link" VALUES(8,0,0,'gemensam-regional-resurs','stockholmsregionen');
INSERT INTO "decision_link" VALUES(11,0,0,'gemensam-regional-resurs','stockholmsregionen');
INSERT INTO "decision_link" VALUES(12,0,0,'verklighetsnara-larmiljo','malardalens-tekniska-gymnasium');
INSERT INTO "decision_link" VALUES(13,0,0,'minst-tre-kommuner','stockholmsregionen');
INSERT INTO "decision_link" VALUES(13,0,1,'avtal-hela-perioden','stockholmsregionen');
INSERT INTO "decision_link" VALUES(14,0,0,'avsiktsforklaring-foretag','sodertalje');
CREATE TABLE evidence (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	file_sha256 VARCHAR, 
	file_size INTEGER, 
	file_media_type VARCHAR, 
	file_name VARCHAR, 
	link VARCHAR, 
	note VARCHAR, 
	collected VARCHAR, 
	valid_from VARCHAR, 
	valid_through VARCHAR, 
	dnr VARCHAR, 
	"from" VARCHAR, 
	"to" VARCHAR, 
	received VARCHAR, 
	handling VARCHAR, 
	owner VARCHAR, 
	UNIQUE (id)
);
INSERT INTO "evidence" VALUES(1,'pilot-lanseras-2021',1,'Region Stockholm lanserar piloten','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/04/region-stockholm-lanserar-pilotverksamhet-for-teknikcollege/','Piloten ska bygga upp en samverkan efter de åtta kriterierna och ge bättre balans mellan utbildningar och företagens behov. En ansökan om certifiering är en av slutprodukterna. Sidan ligger under april 2021, så månadens sista dag står som datum.','2021-04-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(2,'finansiering-pilot-2021',1,'Pilotens finansiering 2021–2024','finansieringsplan',NULL,NULL,NULL,NULL,'https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/04/region-stockholm-lanserar-pilotverksamhet-for-teknikcollege/','Budgeten är 3 000 000 kronor för 2021-03-01–2024-02-29. Hälften är anslag 1:1 från Region Stockholm. Huddinge betalar 200 000 och Södertälje 300 000 kronor om året. Sidan är från april 2021.','2021-04-30','2021-03-01','2024-02-29',NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(3,'namndbeslut-2020-12',1,'Region Stockholm avsätter 1,5 miljoner kronor till piloten','beslut',NULL,NULL,NULL,NULL,'https://www.pressreader.com/sweden/Viivasbydirekt/20201219/281822876396691','Lokaltidningen skriver att tillväxt- och regionplanenämnden har avsatt pengarna och att Huddinge och Södertälje är medfinansiärer. Tidningen är daterad 19 december 2020. Protokollet är inte läst.','2020-12-19',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(4,'forsta-utbildningen-2021',1,'Första utbildningen i piloten startar','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/10/nu-startar-forsta-pilotutbildningen-inom-teknikcollege/','Industriteknik bas är gymnasial vuxenutbildning och ges av Lernia. Sidan ligger under oktober 2021, så månadens sista dag står som datum.','2021-10-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(5,'pilotens-sida-2021',1,'Region Stockholms sida om pilotprojektet','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.regionstockholm.se/verksamhet/Regional-utveckling/kompetensforsorjning/kompetensarena-stockholm/pilotprojekt-teknikcollege/','Region Stockholm driver piloten och ska ta fram en långsiktig finansieringsmodell. Branscherna är industri, teknik, livsmedel och läkemedel. Sidan är odaterad men talar om hösten 2021 som kommande; därför 30 september.','2021-09-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(6,'ikem-pilotprojekt-2021',1,'IKEM om pilotprojektet','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.ikem.se/nyheter/nyheter-2021/pilotprojekt-ska-etablera-teknikcollege-i-stockholmsregionen/','Region Stockholm söker en projektledare, och AstraZeneca och Octapharma har engagerat sig. En förstudie gjordes 2020. Sidan är från 2021 utan dag, så årets sista dag står som datum.','2021-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(7,'rts-fem-kommuner',1,'Nyhet om ett samverkansavtal mellan fem kommuner','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://teknikcollege.se/nyheter/forstudie-och-pilot-for-teknikcollege-stockholm/','Teknikcollege skriver att piloten ska börja med ett samverkansavtal mellan fem kommuner. Kommunerna namnges inte i den del som har gått att läsa. Sidan är odaterad; dagen är den då piloten började.','2021-03-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(8,'kompetensarena-2020',1,'Kompetensarena Stockholm','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.sll.se/verksamhet/Regional-utveckling/strategier-och-planer-inom-regional-utveckling/kompetensarena-stockholm/','Region Stockholm samverkar här med Arbetsförmedlingen, Stockholms stad och Storsthlm. Arenan lanserades den 2 november 2020. Sidan är odaterad, så årets sista dag står som datum.','2020-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(9,'teknikforetagen-2018',1,'Industrins kompetensbehov, län för län','behovsanalys',NULL,NULL,NULL,NULL,'https://www.teknikforetagen.se/i-debatten/nyheter/2018/sa-ser-industrins-kompetensbehov-ut-lan-for-lan/','Teknikföretagen redovisar behoven per län efter svar från 700 medlemsföretag. CNC-operatörer, automationstekniker och underhållstekniker hör till dem som söks.','2018-04-06',NULL,NULL,NULL,'Teknikföretagen',NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(10,'storsthlm-dialog-2021',1,'Storsthlms dialog om gymnasieregionen','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.storsthlm.se/artiklar/utbildning-arbetsmarknad/2021/regional-dialog-gemensam-gymnasieregion/','Gymnasiebehovsrapporten 2021 presenterades vid en dialog om länets gemensamma gymnasieregion. Kommunerna planerar sitt utbud i kluster efter hur eleverna pendlar.','2021-05-26',NULL,NULL,NULL,'Storsthlm',NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(11,'lansstyrelsen-smart-industri',1,'Förstudie om Stockholms industri','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://tillvaxtverket.se/vara-tjanster/lar-av-andra/insatser/2018-02-13-samverkan-framgangsrecept-for-stockholms-industri.html','Tillväxtverket återger Länsstyrelsens förstudie: Stockholm är landets näst största industriregion, och fordonsindustrin ger arbete även i grannlänen.','2018-02-13',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(12,'mtg-larmiljo-2016',1,'Mälardalens Tekniska Gymnasium, beskrivning inför studiebesök','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://leanforum.se/konferenser/dag-2-lean-forum-2016/programpunkt/2b-malardalens-tekniska-gymnasium-sodertalje-heldag/','Skolan är en satsning av Scania och AstraZeneca och hade då 216 elever. Undervisningen ligger nära företagen. Konferensen hölls 2016, så årets sista dag står som datum.','2016-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'skolledningen, Mälardalens Tekniska Gymnasium');
INSERT INTO "evidence" VALUES(13,'avtal-2021',1,'Exempel: Samverkansavtal för piloten 2021–2024','samverkansavtal','e58f7f63574efec0bc71a90fbbe6034915c59271598ae6cbd08dcbfb236fe3ed',654,'text/markdown','exempel-samverkansavtal-2021.md',NULL,NULL,'2021-06-14','2021-03-01','2024-02-29',NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(14,'avsiktsforklaring-sodertalje-2021',1,'Exempel: Avsiktsförklaring i Södertälje','avsiktsforklaring','f596ba400ba3a183827d5690967a6f2fbe76977b7aa3227824c1a68e7a2d8b4d',384,'text/markdown','exempel-avsiktsforklaring-sodertalje-2021.md',NULL,NULL,'2021-09-15',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(15,'projektplan-2021',1,'Exempel: Projektplan för pilotens första år','verksamhetsplan','061ad094e52c68f0d5aa51d22f312225d970105186294d1a78ec7280628691c8',433,'text/markdown','exempel-projektplan-2021.md',NULL,NULL,'2021-05-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(16,'avtal-tredje-kommun',1,'Avtal med en tredje kommun','hangavtal',NULL,NULL,NULL,NULL,NULL,'Det behövs minst en kommun till. Avtalet ska vara beslutat politiskt och undertecknat.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(17,'beslut-huddinge',1,'Huddinge kommuns beslut om medfinansiering','beslut',NULL,NULL,NULL,NULL,NULL,'Protokollsutdraget begärs av registratorn.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'registratorn, Huddinge kommun');
INSERT INTO "evidence" VALUES(18,'beslut-sodertalje',1,'Södertälje kommuns beslut om medfinansiering','beslut',NULL,NULL,NULL,NULL,NULL,'Protokollsutdraget begärs av registratorn.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'registratorn, Södertälje kommun');
INSERT INTO "evidence" VALUES(19,'avtal-mtg',1,'Avtal med Mälardalens Tekniska Gymnasium','samverkansavtal',NULL,NULL,NULL,NULL,NULL,'Skolan är fristående och behöver ett eget avtal eller en underskrift på det gemensamma.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'skolledningen, Mälardalens Tekniska Gymnasium');
INSERT INTO "evidence" VALUES(20,'forstudie-2020',1,'Förstudien från 2020','behovsanalys',NULL,NULL,NULL,NULL,NULL,'IKEM och lokalpressen nämner förstudien, som bygger på kontakter med ett fyrtiotal företag. Själva rapporten saknas.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Region Stockholm, regional utveckling');
INSERT INTO "evidence" VALUES(21,'ledamotsforteckning-region',1,'Ledamotsförteckning för den regionala styrgruppen','ledamotsforteckning',NULL,NULL,NULL,NULL,NULL,'Ingen styrgrupp finns omnämnd på de öppna sidorna. Ange organisation och roll för varje ledamot.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(22,'uppdrag-processledare',1,'Uppdragsbeskrivning för processledaren','uppdragsbeskrivning-processledare',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Region Stockholm, regional utveckling');
INSERT INTO "evidence" VALUES(23,'maldokument',1,'Mål och vision för Teknikcollege i Stockholmsregionen','maldokument',NULL,NULL,NULL,NULL,NULL,'Ska tas fram av företag och anordnare tillsammans.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(24,'kvalitetsplan',1,'Plan för kvalitetsarbetet','kvalitetsplan',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(25,'regional-sjalvskattning',1,'Regional självskattning','regional-sjalvskattning',NULL,NULL,NULL,NULL,NULL,'Fråga RTS kansli efter den mall som gäller.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(26,'motesplan',1,'Mötesplan för den regionala styrgruppen 2022','motesplan',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(27,'kursplan-industriteknik-bas',1,'Kursplan för Industriteknik bas','utbildningsplan',NULL,NULL,NULL,NULL,NULL,'Ange längden i veckor och räkna hela utbildningen.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'utbildningsledaren, Lernia Utbildning');
INSERT INTO "evidence" VALUES(28,'apl-plan-industriteknik-bas',1,'Plan för praktiken i Industriteknik bas','apl-plan',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'utbildningsledaren, Lernia Utbildning');
CREATE TABLE evidence_measure (
	evidence INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	measure VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY (evidence, ordinal), 
	FOREIGN KEY(evidence) REFERENCES evidence (position) ON DELETE CASCADE
);
CREATE TABLE evidence_party (
	evidence INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	organisation VARCHAR NOT NULL, 
	signed VARCHAR, 
	decided VARCHAR, 
	dnr VARCHAR, 
	signatory VARCHAR, 
	signed_when_collected BOOLEAN NOT NULL, 
	PRIMARY KEY (evidence, ordinal), 
	FOREIGN KEY(evidence) REFERENCES evidence (position) ON DELETE CASCADE
);
INSERT INTO "evidence_party" VALUES(13,0,'huddinge-kommun','2021-05-31',NULL,NULL,'kommunstyrelsens ordförande',0);
INSERT INTO "evidence_party" VALUES(13,1,'sodertalje-kommun','2021-06-07',NULL,NULL,'kommunstyrelsens ordförande',0);
INSERT INTO "evidence_party" VALUES(13,2,'region-stockholm','2021-06-10',NULL,NULL,NULL,0);
INSERT INTO "evidence_party" VALUES(14,0,'exempelforetag-fordon','2021-09-14',NULL,NULL,NULL,0);
INSERT INTO "evidence_party" VALUES(14,1,'sodertalje-kommun','2021-09-14',NULL,NULL,NULL,0);
CREATE TABLE evidence_requirement (
	evidence INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	requirement VARCHAR NOT NULL, 
	PRIMARY KEY (evidence, ordinal), 
	FOREIGN KEY(evidence) REFERENCES evidence (position) ON DELETE CASCADE
);
INSERT INTO "evidence_requirement" VALUES(1,0,'gemensam-regional-resurs');
INSERT INTO "evidence_requirement" VALUES(1,1,'kvalitetsarbete-regionalt-och-lokalt');
INSERT INTO "evidence_requirement" VALUES(2,0,'finansiering-sakrad');
INSERT INTO "evidence_requirement" VALUES(3,0,'finansiering-sakrad');
INSERT INTO "evidence_requirement" VALUES(4,0,'utbildningsform');
INSERT INTO "evidence_requirement" VALUES(4,1,'utbildning-svarar-mot-behov');
INSERT INTO "evidence_requirement" VALUES(5,0,'gemensam-regional-resurs');
INSERT INTO "evidence_requirement" VALUES(5,1,'regional-processledare');
INSERT INTO "evidence_requirement" VALUES(6,0,'regional-processledare');
INSERT INTO "evidence_requirement" VALUES(6,1,'avsiktsforklaring-foretag');
INSERT INTO "evidence_requirement" VALUES(7,0,'minst-tre-kommuner');
INSERT INTO "evidence_requirement" VALUES(8,0,'gemensam-regional-resurs');
INSERT INTO "evidence_requirement" VALUES(9,0,'kompetensbehov-inventerat');
INSERT INTO "evidence_requirement" VALUES(10,0,'utbud-jamfort-med-behov');
INSERT INTO "evidence_requirement" VALUES(11,0,'gemensam-regional-resurs');
INSERT INTO "evidence_requirement" VALUES(12,0,'verklighetsnara-larmiljo');
INSERT INTO "evidence_requirement" VALUES(13,0,'minst-tre-kommuner');
INSERT INTO "evidence_requirement" VALUES(13,1,'avtal-hela-perioden');
INSERT INTO "evidence_requirement" VALUES(14,0,'avsiktsforklaring-foretag');
INSERT INTO "evidence_requirement" VALUES(15,0,'verksamhetsplan-arlig');
INSERT INTO "evidence_requirement" VALUES(16,0,'minst-tre-kommuner');
INSERT INTO "evidence_requirement" VALUES(16,1,'tillkommande-kommuner');
INSERT INTO "evidence_requirement" VALUES(17,0,'finansiering-sakrad');
INSERT INTO "evidence_requirement" VALUES(18,0,'finansiering-sakrad');
INSERT INTO "evidence_requirement" VALUES(19,0,'enskilda-huvudman');
INSERT INTO "evidence_requirement" VALUES(20,0,'kompetensbehov-inventerat');
INSERT INTO "evidence_requirement" VALUES(21,0,'foretagsmajoritet-regionalt');
INSERT INTO "evidence_requirement" VALUES(22,0,'regional-processledare');
INSERT INTO "evidence_requirement" VALUES(23,0,'mal-och-vision');
INSERT INTO "evidence_requirement" VALUES(24,0,'kvalitetsarbete-regionalt-och-lokalt');
INSERT INTO "evidence_requirement" VALUES(25,0,'sjalvskattning-regional');
INSERT INTO "evidence_requirement" VALUES(26,0,'regelbundna-moten');
INSERT INTO "evidence_requirement" VALUES(27,0,'minst-40-veckor');
INSERT INTO "evidence_requirement" VALUES(28,0,'larande-i-arbete');
CREATE TABLE evidence_subject (
	evidence INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	subject VARCHAR NOT NULL, 
	PRIMARY KEY (evidence, ordinal), 
	FOREIGN KEY(evidence) REFERENCES evidence (position) ON DELETE CASCADE
);
INSERT INTO "evidence_subject" VALUES(1,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(2,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(3,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(4,0,'industriteknik-bas');
INSERT INTO "evidence_subject" VALUES(5,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(6,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(7,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(8,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(9,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(10,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(11,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(12,0,'malardalens-tekniska-gymnasium');
INSERT INTO "evidence_subject" VALUES(13,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(14,0,'sodertalje');
INSERT INTO "evidence_subject" VALUES(15,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(16,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(17,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(18,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(19,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(20,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(21,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(22,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(23,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(24,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(25,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(26,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(27,0,'industriteknik-bas');
INSERT INTO "evidence_subject" VALUES(28,0,'industriteknik-bas');
CREATE TABLE figure (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	year INTEGER NOT NULL, 
	subject VARCHAR NOT NULL, 
	measure VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	evidence VARCHAR NOT NULL
);
CREATE TABLE financing (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	"from" VARCHAR NOT NULL, 
	through VARCHAR NOT NULL, 
	side VARCHAR NOT NULL, 
	party VARCHAR, 
	amount_sek INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	evidence VARCHAR NOT NULL, 
	UNIQUE (id)
);
INSERT INTO "financing" VALUES(1,'budget-pilot',1,'2021-03-01','2024-02-29','budget','region-stockholm',3000000,'secured','["finansiering-pilot-2021"]');
INSERT INTO "financing" VALUES(2,'region-1-1-medel',1,'2021-03-01','2024-02-29','income','region-stockholm',1500000,'secured','["finansiering-pilot-2021","namndbeslut-2020-12"]');
INSERT INTO "financing" VALUES(3,'huddinge-ar-1',1,'2021-03-01','2022-02-28','income','huddinge-kommun',200000,'secured','["finansiering-pilot-2021"]');
INSERT INTO "financing" VALUES(4,'huddinge-ar-2',1,'2022-03-01','2023-02-28','income','huddinge-kommun',200000,'secured','["finansiering-pilot-2021"]');
INSERT INTO "financing" VALUES(5,'huddinge-ar-3',1,'2023-03-01','2024-02-29','income','huddinge-kommun',200000,'secured','["finansiering-pilot-2021"]');
INSERT INTO "financing" VALUES(6,'sodertalje-ar-1',1,'2021-03-01','2022-02-28','income','sodertalje-kommun',300000,'secured','["finansiering-pilot-2021"]');
INSERT INTO "financing" VALUES(7,'sodertalje-ar-2',1,'2022-03-01','2023-02-28','income','sodertalje-kommun',300000,'secured','["finansiering-pilot-2021"]');
INSERT INTO "financing" VALUES(8,'sodertalje-ar-3',1,'2023-03-01','2024-02-29','income','sodertalje-kommun',300000,'secured','["finansiering-pilot-2021"]');
CREATE TABLE journal (
	seq INTEGER NOT NULL, 
	act INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	actor VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	register VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	salt VARCHAR NOT NULL, 
	payload VARCHAR NOT NULL, 
	payload_hash VARCHAR NOT NULL, 
	prev VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (seq)
);
INSERT INTO "journal" VALUES(1,1,'2026-11-27T14:51:38Z','processledare','create','workspace','workspace','ecee3c58e097f4bb3a828711f351ebce','{"after":{"edition":"2023","framework":"teknikcollege","language":"sv","name":"Teknikcollege Stockholm – pilot 2021"},"before":null}','7d4bf8f6c7cda7cc1f5b0473e79c1454a875b033cf69a718ef0355263b53d8ca','0000000000000000000000000000000000000000000000000000000000000000','7c89d54ac6287511357bc8be147c753a279d237735441525c0e3b5a947621e8f');
INSERT INTO "journal" VALUES(2,2,'2026-11-27T14:51:38Z','processledare','import','organisations','region-stockholm','a4b59eadba1aaa1db3e111e53f03787a','{"after":{"id":"region-stockholm","kind":"region","name":"Region Stockholm"},"before":null,"position":1}','b5d6b2ff313aeb6a977b5a0a9fbd19f55e858977564ecaee29cb0aaa949ac640','7c89d54ac6287511357bc8be147c753a279d237735441525c0e3b5a947621e8f','2ab99a2077e9f7d160a3599d30bcded4b69bd818760795c6de99b8714dce5c0a');
INSERT INTO "journal" VALUES(3,2,'2026-11-27T14:51:38Z','processledare','import','organisations','huddinge-kommun','6537cb54691cc7f3422c886255d3e24c','{"after":{"id":"huddinge-kommun","kind":"kommun","municipality_code":"0126","name":"Huddinge kommun"},"before":null,"position":2}','eb8ded2668e2a1ccffe2cbe091f5ce3bfd98e0b9d8057b51e6f4d1275ab5f727','2ab99a2077e9f7d160a3599d30bcded4b69bd818760795c6de99b8714dce5c0a','0323e394c9335fe6ac3df7369fa77bbbaa48e73760807d8c75837d7272390742');
INSERT INTO "journal" VALUES(4,2,'2026-11-27T14:51:38Z','processledare','import','organisations','sodertalje-kommun','6b8e93c88b08764d94c425d099515c37','{"after":{"id":"sodertalje-kommun","kind":"kommun","municipality_code":"0181","name":"Södertälje kommun"},"before":null,"position":3}','d1d5aff57eeee242d2aadf6d3840902b22f064b84ddb1bd2b2f38f77762e5ab4','0323e394c9335fe6ac3df7369fa77bbbaa48e73760807d8c75837d7272390742','50e3011ca7e4b1767303183a21ea14c90582d8c7e408f4aca10c05699aa84b8e');
INSERT INTO "journal" VALUES(5,2,'2026-11-27T14:51:38Z','processledare','import','organisations','storsthlm','1cb8ecae6f6477626736ddb517012277','{"after":{"id":"storsthlm","kind":"förening","name":"Storsthlm"},"before":null,"position":4}','e6805e854988da188aadd5da7eded7be4337e4fac618d1b4cd1ba9d04911eba0','50e3011ca7e4b1767303183a21ea14c90582d8c7e408f4aca10c05699aa84b8e','fc172f1c7a6f4cc780f87f4d221eee0a737d96494ce8ade27fa17fface5683aa');
INSERT INTO "journal" VALUES(6,2,'2026-11-27T14:51:38Z','processledare','import','organisations','teknikforetagen','4bfd0daff2d16cb444e06e62d8980e28','{"after":{"id":"teknikforetagen","kind":"förening","name":"Teknikföretagen"},"before":null,"position":5}','81597566a39fd2c6825be429aed216a5ca827c1076750be5de3c9e57fc627651','fc172f1c7a6f4cc780f87f4d221eee0a737d96494ce8ade27fa17fface5683aa','30c819c304fce12aaf899bd07bc643981b0ba4e0cba63e400527ee8e699db53e');
INSERT INTO "journal" VALUES(7,2,'2026-11-27T14:51:38Z','processledare','import','organisations','ikem','f0d3b77b1ddb754f2ff51988f6f35929','{"after":{"id":"ikem","kind":"förening","name":"IKEM"},"before":null,"position":6}','3cac4c33d3fb777f32eb9e8ce40b718a0b9d44cb7c121dc3af587d2f7377de80','30c819c304fce12aaf899bd07bc643981b0ba4e0cba63e400527ee8e699db53e','ace9305f313216afed8465ef87f811dff8a4278b727afff9b196d1866822770b');
INSERT INTO "journal" VALUES(8,2,'2026-11-27T14:51:38Z','processledare','import','organisations','if-metall','42e2a0cfdb73adcc2898bc3813ef4c8d','{"after":{"id":"if-metall","kind":"fack","name":"IF Metall"},"before":null,"position":7}','eb1c8678d1aec524eb0dc50e59325048f759855f46fd9a82cf4906026499556e','ace9305f313216afed8465ef87f811dff8a4278b727afff9b196d1866822770b','220214a2e67bc7120fe5e6f0674e93bb10f3e065e7bec53c5cc1739c22034fa2');
INSERT INTO "journal" VALUES(9,2,'2026-11-27T14:51:38Z','processledare','import','organisations','rts','deb486f5a4bdc6e2b66e357bcc1218c7','{"after":{"id":"rts","kind":"förening","name":"Riksföreningen Teknikcollege Sverige"},"before":null,"position":8}','40db4c15ab11538d4d936a245c1751fa082d6cb65933b3b0ecb1ec7528b36dff','220214a2e67bc7120fe5e6f0674e93bb10f3e065e7bec53c5cc1739c22034fa2','1173a1adbd8b855ad9c68c7e7a826e6a28cc1237401121b04c08eb401c710349');
INSERT INTO "journal" VALUES(10,2,'2026-11-27T14:51:38Z','processledare','import','organisations','scania','d37a3df55251f3497fd541f3a9f4c692','{"after":{"id":"scania","kind":"företag","name":"Scania"},"before":null,"position":9}','b4a2f258ef6f6fff355c1ea5b4fd6ad2fd4b3e1dd89c0b7745a91d62a7b58a9f','1173a1adbd8b855ad9c68c7e7a826e6a28cc1237401121b04c08eb401c710349','7238cd14da044da417f2ad6379c0fc4eafcedfc60e1a6bd35da623f2cfbac267');
INSERT INTO "journal" VALUES(11,2,'2026-11-27T14:51:38Z','processledare','import','organisations','sfab','66df89cb38ac2114d138b518c853ad11','{"after":{"id":"sfab","kind":"företag","name":"Sfab"},"before":null,"position":10}','a602ca000d222acfd7d958cf6afb53d59629602af895d01400e6f331f9dad71c','7238cd14da044da417f2ad6379c0fc4eafcedfc60e1a6bd35da623f2cfbac267','d27176071d6391902dccda8daee2560dfc57429705be07d4ff4b312a7e2a0ffe');
INSERT INTO "journal" VALUES(12,2,'2026-11-27T14:51:38Z','processledare','import','organisations','astrazeneca','28ded4bf4298bf47f2405b618a9078ee','{"after":{"id":"astrazeneca","kind":"företag","name":"AstraZeneca"},"before":null,"position":11}','43cbeb27962fb28f308b7c1ebec30fe51878f7249ef4f8558f726078dd850e69','d27176071d6391902dccda8daee2560dfc57429705be07d4ff4b312a7e2a0ffe','3eee382df7772038b373a2bdf740667a64f26e407468cac8b6da1e5775f26f13');
INSERT INTO "journal" VALUES(13,2,'2026-11-27T14:51:38Z','processledare','import','organisations','octapharma','39649e1305fbe49c89585f935e30ecdc','{"after":{"id":"octapharma","kind":"företag","name":"Octapharma"},"before":null,"position":12}','c6e63d87311957ded5f99b761a2480824c737810551fdf0cd544bc42526dc6b2','3eee382df7772038b373a2bdf740667a64f26e407468cac8b6da1e5775f26f13','367009331f0d378b5d7400ffcfc4b810acbb01c3760922f112d197c2c034f734');
INSERT INTO "journal" VALUES(14,2,'2026-11-27T14:51:38Z','processledare','import','organisations','lernia','e2d3aa6c7818b6538f2e7f3d5ffdfa75','{"after":{"id":"lernia","kind":"utbildningsanordnare","name":"Lernia Utbildning"},"before":null,"position":13}','ac9c5eb30cc1911bde6b81bee32808e679e0379abcada236473d23dddc03ca97','367009331f0d378b5d7400ffcfc4b810acbb01c3760922f112d197c2c034f734','dce4879eb00abfb5ab4532500c7d4792eac2cd110bda948238f2a32ba83b0f8b');
INSERT INTO "journal" VALUES(15,2,'2026-11-27T14:51:38Z','processledare','import','organisations','malardalens-tekniska-gymnasium','3986869078dc11521ac1245548268abe','{"after":{"id":"malardalens-tekniska-gymnasium","kind":"utbildningsanordnare","name":"Mälardalens Tekniska Gymnasium"},"before":null,"position":14}','828d265fe259bd33ebb4467d7ef6d30a9009d2d6368689d2873495ccbef9370e','dce4879eb00abfb5ab4532500c7d4792eac2cd110bda948238f2a32ba83b0f8b','7d9fbf286ad07774f43e879ce9ffb42e074716ebdbc0b6ec2dc3165866d5a5ab');
INSERT INTO "journal" VALUES(16,2,'2026-11-27T14:51:38Z','processledare','import','organisations','vuxenutbildningen-huddinge','2187caba57735723b86759d39d5891ae','{"after":{"id":"vuxenutbildningen-huddinge","kind":"utbildningsanordnare","name":"Vuxenutbildningen Huddinge"},"before":null,"position":15}','cb673f300e777ed2a1b6c9a9a60d31b4e44fe7ec48b5a22c4130e4c4318266b7','7d9fbf286ad07774f43e879ce9ffb42e074716ebdbc0b6ec2dc3165866d5a5ab','0cb0e0c7defb9779afe5df5881c6a0d0441adce9035e62f9d914ea9f734b7a2b');
INSERT INTO "journal" VALUES(17,2,'2026-11-27T14:51:38Z','processledare','import','organisations','vuxenutbildningen-sodertalje','dbf186636934a2cb36a813329c69044f','{"after":{"id":"vuxenutbildningen-sodertalje","kind":"utbildningsanordnare","name":"Vuxenutbildningen, Södertälje kommun"},"before":null,"position":16}','0f32a27c94893058ebee631df14c977ba9571839c2087b3b7d4c2ba384311f8e','0cb0e0c7defb9779afe5df5881c6a0d0441adce9035e62f9d914ea9f734b7a2b','710cb9b36d8f234af13c948d03d81978dc8d03f0bfab768ac01f386359639f9c');
INSERT INTO "journal" VALUES(18,2,'2026-11-27T14:51:38Z','processledare','import','organisations','exempelforetag-fordon','d0905b6e08a07f0aa681e336f0dae46c','{"after":{"id":"exempelforetag-fordon","kind":"företag","name":"Exempel: fordonsföretag"},"before":null,"position":17}','822a9c58b50dccd0cc998d6277d542d88ee769dc16fdcfa4a6c593bb2486496f','710cb9b36d8f234af13c948d03d81978dc8d03f0bfab768ac01f386359639f9c','742d8789ed534581bd4e3047f5e19830dcf1cc66b57a4f1b8f18b12a8e066225');
INSERT INTO "journal" VALUES(19,2,'2026-11-27T14:51:38Z','processledare','import','subjects','stockholmsregionen','bee192e12b64964d4040a30048c6ddc7','{"after":{"id":"stockholmsregionen","level":"region","organisation":"region-stockholm","title":"Stockholmsregionen"},"before":null,"position":1}','f012ed50af9c822e1c95a637bafb4799dbfbe2aee9be01f774e40b7a3d02330f','742d8789ed534581bd4e3047f5e19830dcf1cc66b57a4f1b8f18b12a8e066225','5228c4a1202dd3c5aeebce410953a6a7f86f6bc9553face51c16cb151f90a11b');
INSERT INTO "journal" VALUES(20,2,'2026-11-27T14:51:38Z','processledare','import','subjects','huddinge','20603ee720c89c85174fd9018c0ec1da','{"after":{"id":"huddinge","level":"local","organisation":"huddinge-kommun","parent":"stockholmsregionen","title":"Huddinge"},"before":null,"position":2}','46c1c76be422090d47f02b9a8f90429f3af94c954a1852cc51dd197578eb4c25','5228c4a1202dd3c5aeebce410953a6a7f86f6bc9553face51c16cb151f90a11b','d91f1d45fb7e8037a244ff0fbc837e83d63f8c53039adf3a2d5c99d9c48ba952');
INSERT INTO "journal" VALUES(21,2,'2026-11-27T14:51:38Z','processledare','import','subjects','vuxenutbildningen-huddinge','a0b0474e1ea60b054f673a5d223650bc','{"after":{"id":"vuxenutbildningen-huddinge","level":"provider","organisation":"vuxenutbildningen-huddinge","parent":"huddinge","title":"Vuxenutbildningen Huddinge"},"before":null,"position":3}','e2a5905c093aec1fcd3112d39651d549e3e71b883c9790cc64e3ff157b74f7ec','d91f1d45fb7e8037a244ff0fbc837e83d63f8c53039adf3a2d5c99d9c48ba952','2211d0291c4ef54c4c29d18759dfb3ea12d88564f6b94bcebaaa58f93b8fb968');
INSERT INTO "journal" VALUES(22,2,'2026-11-27T14:51:38Z','processledare','import','subjects','sodertalje','a107ecda21d8c1643eed08734f2e72ef','{"after":{"id":"sodertalje","level":"local","organisation":"sodertalje-kommun","parent":"stockholmsregionen","title":"Södertälje"},"before":null,"position":4}','88b462a98704e7a1675abee560bb73c3c2d8aaf31e5e3330bbb65cd330ce8688','2211d0291c4ef54c4c29d18759dfb3ea12d88564f6b94bcebaaa58f93b8fb968','8cfbcc5307aac4af88e2865147809d1d735f0dc4bdf8b67461e1ef4e6b989458');
INSERT INTO "journal" VALUES(23,2,'2026-11-27T14:51:38Z','processledare','import','subjects','vuxenutbildningen-sodertalje','01f8137cd445b45eef665391fcc3c6f7','{"after":{"id":"vuxenutbildningen-sodertalje","level":"provider","organisation":"vuxenutbildningen-sodertalje","parent":"sodertalje","title":"Vuxenutbildningen i Södertälje"},"before":null,"position":5}','3fce1a3cc64ebf2403ad7be31f41323be20904039e80b1221fc6bcdeb4adb9b1','8cfbcc5307aac4af88e2865147809d1d735f0dc4bdf8b67461e1ef4e6b989458','e804f4e9c04286686bb036646661ce82f3230638f770763040a4153cc00a1abf');
INSERT INTO "journal" VALUES(24,2,'2026-11-27T14:51:38Z','processledare','import','subjects','malardalens-tekniska-gymnasium','80d5ff3f03734d318fa7a2ac4afd0d57','{"after":{"id":"malardalens-tekniska-gymnasium","level":"provider","organisation":"malardalens-tekniska-gymnasium","parent":"sodertalje","title":"Mälardalens Tekniska Gymnasium"},"before":null,"position":6}','4118ca0b81b126c0f350d82375905a80a1d16a49d7aca7465ca02c097dc10dac','e804f4e9c04286686bb036646661ce82f3230638f770763040a4153cc00a1abf','06d975c99db64a9d19211a0264d4e8d7cadcdf6fbe71f519a3f06ba41b2a6028');
INSERT INTO "journal" VALUES(25,2,'2026-11-27T14:51:38Z','processledare','import','subjects','lernia','ab2fe4a6a5f0af7e71444f1d5e3a6da1','{"after":{"id":"lernia","level":"provider","organisation":"lernia","parent":"stockholmsregionen","title":"Lernia Utbildning"},"before":null,"position":7}','5848b0e4a0c79850c5daa81c5548dcb626ffcfad4d9f220536c18699bcb86dae','06d975c99db64a9d19211a0264d4e8d7cadcdf6fbe71f519a3f06ba41b2a6028','47d2b116ffd7dea5f0864633bc18da034054f88bf5b959ee47adae3fb4886260');
INSERT INTO "journal" VALUES(26,2,'2026-11-27T14:51:38Z','processledare','import','subjects','industriteknik-bas','b700db910cc533bc45086440ce6a6b31','{"after":{"id":"industriteknik-bas","level":"programme","organisation":"lernia","parent":"lernia","title":"Industriteknik bas (vuxenutbildning)"},"before":null,"position":8}','ff1d541c20a19d3a50d0410081878b179634e495ca5d05ed0d85863e532a3af2','47d2b116ffd7dea5f0864633bc18da034054f88bf5b959ee47adae3fb4886260','980bd8535819277a7a9241afcb1957c3661f0e091fa2ccf304c8953d533aca60');
INSERT INTO "journal" VALUES(27,2,'2026-11-27T14:51:38Z','processledare','import','evidence','pilot-lanseras-2021','d4aaf484204db5e75a06c33385d70a79','{"after":{"collected":"2021-04-30","decisions":[{"by":"processledare","fingerprint":"sha256:dba1a5b619274f0db215039518dc5a7c9d8217a28e39da490cc23dbe00c6e056","links":[{"requirement":"gemensam-regional-resurs","subject":"stockholmsregionen"},{"requirement":"kvalitetsarbete-regionalt-och-lokalt","subject":"stockholmsregionen"}],"on":"2021-05-06","state":"accepted"}],"id":"pilot-lanseras-2021","kind":"offentlig-uppgift","link":"https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/04/region-stockholm-lanserar-pilotverksamhet-for-teknikcollege/","measures":{},"note":"Piloten ska bygga upp en samverkan efter de åtta kriterierna och ge bättre balans mellan utbildningar och företagens behov. En ansökan om certifiering är en av slutprodukterna. Sidan ligger under april 2021, så månadens sista dag står som datum.","owner":"regional processledare","parties":[],"requirements":["gemensam-regional-resurs","kvalitetsarbete-regionalt-och-lokalt"],"subjects":["stockholmsregionen"],"title":"Region Stockholm lanserar piloten"},"before":null,"position":1}','8a3a7b9f12f1b1f82471a55b1a568e3d0ea942901bb70c499a173fcf59b81bf3','980bd8535819277a7a9241afcb1957c3661f0e091fa2ccf304c8953d533aca60','8b8ba2db7e383052d54c0493b59d5f26518a903f873be2b574e25fb85cdfe0d7');
INSERT INTO "journal" VALUES(28,2,'2026-11-27T14:51:38Z','processledare','import','evidence','finansiering-pilot-2021','de371120c9e9a16fc7bd3fa16250576b','{"after":{"collected":"2021-04-30","decisions":[{"by":"granskare-foretag","fingerprint":"sha256:7050e40e51ecca877fd4511f85eda3070c0fa92348ba7fe2950ef35df7c603af","links":[{"requirement":"finansiering-sakrad","subject":"stockholmsregionen"}],"on":"2021-05-20","state":"accepted","why":"Belopp, år och finansiärer framgår och går jämnt ut. Kommunernas egna beslut begärs var för sig."}],"id":"finansiering-pilot-2021","kind":"finansieringsplan","link":"https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/04/region-stockholm-lanserar-pilotverksamhet-for-teknikcollege/","measures":{},"note":"Budgeten är 3 000 000 kronor för 2021-03-01–2024-02-29. Hälften är anslag 1:1 från Region Stockholm. Huddinge betalar 200 000 och Södertälje 300 000 kronor om året. Sidan är från april 2021.","owner":"regional processledare","parties":[],"requirements":["finansiering-sakrad"],"subjects":["stockholmsregionen"],"title":"Pilotens finansiering 2021–2024","valid_from":"2021-03-01","valid_through":"2024-02-29"},"before":null,"position":2}','4f0884d63adde0db3de68a711c77d67a807072f5fbbf69bd7dc51589fc3f1c87','8b8ba2db7e383052d54c0493b59d5f26518a903f873be2b574e25fb85cdfe0d7','62713476878b3d64f0350d84b86fd10012faa25c2e33b3f109b32ae3d53cb0dd');
INSERT INTO "journal" VALUES(29,2,'2026-11-27T14:51:38Z','processledare','import','evidence','namndbeslut-2020-12','5aaced54b1c503721276110faa11330c','{"after":{"collected":"2020-12-19","decisions":[{"by":"processledare","fingerprint":"sha256:b0645948b2b15486d3cca26c078be8a02e584d8486936b2f100036f3611d6428","links":[{"requirement":"finansiering-sakrad","subject":"stockholmsregionen"}],"on":"2021-03-15","state":"accepted"}],"id":"namndbeslut-2020-12","kind":"beslut","link":"https://www.pressreader.com/sweden/Viivasbydirekt/20201219/281822876396691","measures":{},"note":"Lokaltidningen skriver att tillväxt- och regionplanenämnden har avsatt pengarna och att Huddinge och Södertälje är medfinansiärer. Tidningen är daterad 19 december 2020. Protokollet är inte läst.","owner":"regional processledare","parties":[],"requirements":["finansiering-sakrad"],"subjects":["stockholmsregionen"],"title":"Region Stockholm avsätter 1,5 miljoner kronor till piloten"},"before":null,"position":3}','95fd99787f2e04ba27e8c61d6a33abcaa98db928b04e1663e91ea27fc9c70ea3','62713476878b3d64f0350d84b86fd10012faa25c2e33b3f109b32ae3d53cb0dd','b2de858ed2cbcb6c98b25caa203b9872ae9bdb1892156487a5cd30a01da26be1');
INSERT INTO "journal" VALUES(30,2,'2026-11-27T14:51:38Z','processledare','import','evidence','forsta-utbildningen-2021','da08a051c60fb637603e7ba62bdf9aec','{"after":{"collected":"2021-10-31","decisions":[{"by":"granskare-fack","fingerprint":"sha256:9a9eeb184804974d2b6600b3af654314d5acd0798926b9cc30f7c8737e55d9b4","links":[{"requirement":"utbildningsform","subject":"industriteknik-bas"},{"requirement":"utbildning-svarar-mot-behov","subject":"industriteknik-bas"}],"on":"2021-11-10","state":"accepted","why":"Både formen och anordnaren framgår."}],"id":"forsta-utbildningen-2021","kind":"offentlig-uppgift","link":"https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/10/nu-startar-forsta-pilotutbildningen-inom-teknikcollege/","measures":{},"note":"Industriteknik bas är gymnasial vuxenutbildning och ges av Lernia. Sidan ligger under oktober 2021, så månadens sista dag står som datum.","owner":"regional processledare","parties":[],"requirements":["utbildningsform","utbildning-svarar-mot-behov"],"subjects":["industriteknik-bas"],"title":"Första utbildningen i piloten startar"},"before":null,"position":4}','153ccf3f719201656801714ca5361bb7e359bee9bb865a29ceac696eae0d4b7a','b2de858ed2cbcb6c98b25caa203b9872ae9bdb1892156487a5cd30a01da26be1','4d52c29ff4fdf011724057858a2214ef42cfc4038b1163a4b273da57091ef4ff');
INSERT INTO "journal" VALUES(31,2,'2026-11-27T14:51:38Z','processledare','import','evidence','pilotens-sida-2021','8ae3442f3f53105831c47ad52d0981f0','{"after":{"collected":"2021-09-30","decisions":[{"by":"processledare","fingerprint":"sha256:8cbce7fd351e89cd2715931a1f9f1431c7667fcfd3f5f487e07c2c260e8f3178","links":[{"requirement":"gemensam-regional-resurs","subject":"stockholmsregionen"},{"requirement":"regional-processledare","subject":"stockholmsregionen"}],"on":"2021-10-04","state":"accepted"}],"id":"pilotens-sida-2021","kind":"offentlig-uppgift","link":"https://www.regionstockholm.se/verksamhet/Regional-utveckling/kompetensforsorjning/kompetensarena-stockholm/pilotprojekt-teknikcollege/","measures":{},"note":"Region Stockholm driver piloten och ska ta fram en långsiktig finansieringsmodell. Branscherna är industri, teknik, livsmedel och läkemedel. Sidan är odaterad men talar om hösten 2021 som kommande; därför 30 september.","owner":"regional processledare","parties":[],"requirements":["gemensam-regional-resurs","regional-processledare"],"subjects":["stockholmsregionen"],"title":"Region Stockholms sida om pilotprojektet"},"before":null,"position":5}','a25c1c3779c49247adcbb89cca29b978fbd4afd796a4250f6ace8c57bb27e195','4d52c29ff4fdf011724057858a2214ef42cfc4038b1163a4b273da57091ef4ff','3e29e132762acd09eeb05626fc7dcd830a22022f02a7a1500e3a65a5ef7757b1');
INSERT INTO "journal" VALUES(32,2,'2026-11-27T14:51:38Z','processledare','import','evidence','ikem-pilotprojekt-2021','8926d6eab840f6a8fda8489649a47cf4','{"after":{"collected":"2021-12-31","decisions":[],"id":"ikem-pilotprojekt-2021","kind":"offentlig-uppgift","link":"https://www.ikem.se/nyheter/nyheter-2021/pilotprojekt-ska-etablera-teknikcollege-i-stockholmsregionen/","measures":{},"note":"Region Stockholm söker en projektledare, och AstraZeneca och Octapharma har engagerat sig. En förstudie gjordes 2020. Sidan är från 2021 utan dag, så årets sista dag står som datum.","owner":"regional processledare","parties":[],"requirements":["regional-processledare","avsiktsforklaring-foretag"],"subjects":["stockholmsregionen"],"title":"IKEM om pilotprojektet"},"before":null,"position":6}','37415479af4d5d4044f479f76a9d0680b077d2a08c79c89d475220c434fdfaff','3e29e132762acd09eeb05626fc7dcd830a22022f02a7a1500e3a65a5ef7757b1','69df65d1e65729211ecd2f82133a628ba1ae19e8c6074ca3aaf1eb5f8fb7e22e');
INSERT INTO "journal" VALUES(33,2,'2026-11-27T14:51:38Z','processledare','import','evidence','rts-fem-kommuner','f6be2920b6d7d1dbacb048fd291ab23d','{"after":{"collected":"2021-03-01","decisions":[{"by":"granskare-fack","on":"2021-05-20","state":"rejected","why":"En nyhet är inget undertecknat avtal, och Region Stockholm nämner bara två kommuner. Begär avtalet."}],"id":"rts-fem-kommuner","kind":"offentlig-uppgift","link":"https://teknikcollege.se/nyheter/forstudie-och-pilot-for-teknikcollege-stockholm/","measures":{},"note":"Teknikcollege skriver att piloten ska börja med ett samverkansavtal mellan fem kommuner. Kommunerna namnges inte i den del som har gått att läsa. Sidan är odaterad; dagen är den då piloten började.","owner":"regional processledare","parties":[],"requirements":["minst-tre-kommuner"],"subjects":["stockholmsregionen"],"title":"Nyhet om ett samverkansavtal mellan fem kommuner"},"before":null,"position":7}','18dcbf13ba8acb5ef02b0d6989ecdd768bb3ebb272420c39f907029e408ba2af','69df65d1e65729211ecd2f82133a628ba1ae19e8c6074ca3aaf1eb5f8fb7e22e','4d043aaff1634c085ec311473e372aa0895c5cf21ea3b69af0ef913cd3ef60d1');
INSERT INTO "journal" VALUES(34,2,'2026-11-27T14:51:38Z','processledare','import','evidence','kompetensarena-2020','7b7b77c11c01225860f25b94916ce672','{"after":{"collected":"2020-12-31","decisions":[{"by":"processledare","fingerprint":"sha256:5cd084ba87fa3fb5bf8821911fc15b121be2e57b12fc511582a4f84ac6cbe6f7","links":[{"requirement":"gemensam-regional-resurs","subject":"stockholmsregionen"}],"on":"2021-03-15","state":"accepted"}],"id":"kompetensarena-2020","kind":"offentlig-uppgift","link":"https://www.sll.se/verksamhet/Regional-utveckling/strategier-och-planer-inom-regional-utveckling/kompetensarena-stockholm/","measures":{},"note":"Region Stockholm samverkar här med Arbetsförmedlingen, Stockholms stad och Storsthlm. Arenan lanserades den 2 november 2020. Sidan är odaterad, så årets sista dag står som datum.","owner":"regional processledare","parties":[],"requirements":["gemensam-regional-resurs"],"subjects":["stockholmsregionen"],"title":"Kompetensarena Stockholm"},"before":null,"position":8}','ee77f193b0c1a35aaae49f079559aa8981bd8faa3083a7e979579ed13475da66','4d043aaff1634c085ec311473e372aa0895c5cf21ea3b69af0ef913cd3ef60d1','9b72d3e1ad1082ae2ae69e963e4cba1446d6e275086253a576d093a3faf2b9ad');
INSERT INTO "journal" VALUES(35,2,'2026-11-27T14:51:38Z','processledare','import','evidence','teknikforetagen-2018','8ed66fa1c577239ab9c1e1076485577f','{"after":{"collected":"2018-04-06","decisions":[{"by":"granskare-foretag","on":"2021-06-03","state":"rejected","why":"Svaren är tre år gamla och visar inte behovet hos företagen i Huddinge och Södertälje."}],"from":"Teknikföretagen","id":"teknikforetagen-2018","kind":"behovsanalys","link":"https://www.teknikforetagen.se/i-debatten/nyheter/2018/sa-ser-industrins-kompetensbehov-ut-lan-for-lan/","measures":{},"note":"Teknikföretagen redovisar behoven per län efter svar från 700 medlemsföretag. CNC-operatörer, automationstekniker och underhållstekniker hör till dem som söks.","owner":"regional processledare","parties":[],"requirements":["kompetensbehov-inventerat"],"subjects":["stockholmsregionen"],"title":"Industrins kompetensbehov, län för län"},"before":null,"position":9}','0831804c01efbf834492a7cfb027ecf9d46ec354e26dacefcd79b91718251074','9b72d3e1ad1082ae2ae69e963e4cba1446d6e275086253a576d093a3faf2b9ad','9ae9e754c9f28a45b3fcce81272ab0f34df52754056fb45b5fecb3ff9e86c7ee');
INSERT INTO "journal" VALUES(36,2,'2026-11-27T14:51:38Z','processledare','import','evidence','storsthlm-dialog-2021','1d28788cc695f3dba85129ba3292ae0b','{"after":{"collected":"2021-05-26","decisions":[],"from":"Storsthlm","id":"storsthlm-dialog-2021","kind":"offentlig-uppgift","link":"https://www.storsthlm.se/artiklar/utbildning-arbetsmarknad/2021/regional-dialog-gemensam-gymnasieregion/","measures":{},"note":"Gymnasiebehovsrapporten 2021 presenterades vid en dialog om länets gemensamma gymnasieregion. Kommunerna planerar sitt utbud i kluster efter hur eleverna pendlar.","owner":"regional processledare","parties":[],"requirements":["utbud-jamfort-med-behov"],"subjects":["stockholmsregionen"],"title":"Storsthlms dialog om gymnasieregionen"},"before":null,"position":10}','a4b8c0dcf0f257f683801dc3750fb3c3b9f56867cb98ce08437e3b5a0ffcb695','9ae9e754c9f28a45b3fcce81272ab0f34df52754056fb45b5fecb3ff9e86c7ee','ec5d611f131f46152b421db611432d904f3d4ec668ae2ee4c66c422df5ef5d42');
INSERT INTO "journal" VALUES(37,2,'2026-11-27T14:51:38Z','processledare','import','evidence','lansstyrelsen-smart-industri','37205540dff7656d718517ef343018f1','{"after":{"collected":"2018-02-13","decisions":[{"by":"processledare","fingerprint":"sha256:cc356ff1ad3d1bd9572c9958f7bb50c69fadd003f41d35aeae084ee0563361e8","links":[{"requirement":"gemensam-regional-resurs","subject":"stockholmsregionen"}],"on":"2021-03-15","state":"accepted"}],"id":"lansstyrelsen-smart-industri","kind":"offentlig-uppgift","link":"https://tillvaxtverket.se/vara-tjanster/lar-av-andra/insatser/2018-02-13-samverkan-framgangsrecept-for-stockholms-industri.html","measures":{},"note":"Tillväxtverket återger Länsstyrelsens förstudie: Stockholm är landets näst största industriregion, och fordonsindustrin ger arbete även i grannlänen.","owner":"regional processledare","parties":[],"requirements":["gemensam-regional-resurs"],"subjects":["stockholmsregionen"],"title":"Förstudie om Stockholms industri"},"before":null,"position":11}','8bc6d7aca26f7fe82f0a88bf36bd08ead5d7246a628f1ffa28e48ba72b0c166d','ec5d611f131f46152b421db611432d904f3d4ec668ae2ee4c66c422df5ef5d42','4c6c15bee34993ceb19b5089588cace6e9354a7ae7928217317adcd87765d3eb');
INSERT INTO "journal" VALUES(38,2,'2026-11-27T14:51:38Z','processledare','import','evidence','mtg-larmiljo-2016','c971ec3b3fe18216a43459f7a1623642','{"after":{"collected":"2016-12-31","decisions":[{"by":"granskare-foretag","fingerprint":"sha256:7085af7371110edcd8a4c027bb24adbe6473e6c92a88570463d868efad8e9444","links":[{"requirement":"verklighetsnara-larmiljo","subject":"malardalens-tekniska-gymnasium"}],"on":"2021-06-03","state":"accepted"}],"id":"mtg-larmiljo-2016","kind":"offentlig-uppgift","link":"https://leanforum.se/konferenser/dag-2-lean-forum-2016/programpunkt/2b-malardalens-tekniska-gymnasium-sodertalje-heldag/","measures":{},"note":"Skolan är en satsning av Scania och AstraZeneca och hade då 216 elever. Undervisningen ligger nära företagen. Konferensen hölls 2016, så årets sista dag står som datum.","owner":"skolledningen, Mälardalens Tekniska Gymnasium","parties":[],"requirements":["verklighetsnara-larmiljo"],"subjects":["malardalens-tekniska-gymnasium"],"title":"Mälardalens Tekniska Gymnasium, beskrivning inför studiebesök"},"before":null,"position":12}','9ad2b949fcef3831f2b55ea3c778e2cfc0a3f780d563a50ea1562c1b9bd15820','4c6c15bee34993ceb19b5089588cace6e9354a7ae7928217317adcd87765d3eb','7810604b177a59397c834648c77847ec4ddbb9c2db335c0d74818091e4ed7239');
INSERT INTO "journal" VALUES(39,2,'2026-11-27T14:51:38Z','processledare','import','evidence','avtal-2021','93e93189f3430a6fbc67e4616884ccf3','{"after":{"collected":"2021-06-14","decisions":[{"by":"granskare-fack","fingerprint":"sha256:c17730c8700decce3559e6307f6c38bca0257567a83a24505150d2fcffa18343","links":[{"requirement":"minst-tre-kommuner","subject":"stockholmsregionen"},{"requirement":"avtal-hela-perioden","subject":"stockholmsregionen"}],"on":"2021-06-21","state":"accepted","why":"Undertecknat av två kommuner och Region Stockholm."}],"file":{"media_type":"text/markdown","name":"exempel-samverkansavtal-2021.md","sha256":"e58f7f63574efec0bc71a90fbbe6034915c59271598ae6cbd08dcbfb236fe3ed","size":654},"id":"avtal-2021","kind":"samverkansavtal","measures":{},"owner":"regional processledare","parties":[{"organisation":"huddinge-kommun","signatory":"kommunstyrelsens ordförande","signed":"2021-05-31"},{"organisation":"sodertalje-kommun","signatory":"kommunstyrelsens ordförande","signed":"2021-06-07"},{"organisation":"region-stockholm","signed":"2021-06-10"}],"requirements":["minst-tre-kommuner","avtal-hela-perioden"],"subjects":["stockholmsregionen"],"title":"Exempel: Samverkansavtal för piloten 2021–2024","valid_from":"2021-03-01","valid_through":"2024-02-29"},"before":null,"position":13}','3d71b21894927f4f4096b5fd55f4b7f876cb7d5e0ec5601fc35717268a2f5322','7810604b177a59397c834648c77847ec4ddbb9c2db335c0d74818091e4ed7239','9a7046c3c3e604630d2b4c54efc692b0e98b20ff9bf026098bc2b2fc33e9fbae');
INSERT INTO "journal" VALUES(40,2,'2026-11-27T14:51:38Z','processledare','import','evidence','avsiktsforklaring-sodertalje-2021','fb2c2ef85b98d78de98de34049773778','{"after":{"collected":"2021-09-15","decisions":[{"by":"granskare-foretag","fingerprint":"sha256:5e050429a861827d79edb61ac6efe74dc75ac8769337a4f50fc646d6c8dbbb71","links":[{"requirement":"avsiktsforklaring-foretag","subject":"sodertalje"}],"on":"2021-09-23","state":"accepted"}],"file":{"media_type":"text/markdown","name":"exempel-avsiktsforklaring-sodertalje-2021.md","sha256":"f596ba400ba3a183827d5690967a6f2fbe76977b7aa3227824c1a68e7a2d8b4d","size":384},"id":"avsiktsforklaring-sodertalje-2021","kind":"avsiktsforklaring","measures":{},"owner":"regional processledare","parties":[{"organisation":"exempelforetag-fordon","signed":"2021-09-14"},{"organisation":"sodertalje-kommun","signed":"2021-09-14"}],"requirements":["avsiktsforklaring-foretag"],"subjects":["sodertalje"],"title":"Exempel: Avsiktsförklaring i Södertälje"},"before":null,"position":14}','40b83e793edfbf1c238bbb0f28f320e3bfcc119be77bb78c94503861e2f70a4a','9a7046c3c3e604630d2b4c54efc692b0e98b20ff9bf026098bc2b2fc33e9fbae','8ac540096fc01cfae7a766d2be2cc6201c06835a9510408375de611765b6cf72');
INSERT INTO "journal" VALUES(41,2,'2026-11-27T14:51:38Z','processledare','import','evidence','projektplan-2021','d5f155322c7e94d282a044d8e00966fc','{"after":{"collected":"2021-05-03","decisions":[],"file":{"media_type":"text/markdown","name":"exempel-projektplan-2021.md","sha256":"061ad094e52c68f0d5aa51d22f312225d970105186294d1a78ec7280628691c8","size":433},"id":"projektplan-2021","kind":"verksamhetsplan","measures":{},"owner":"regional processledare","parties":[],"requirements":["verksamhetsplan-arlig"],"subjects":["stockholmsregionen"],"title":"Exempel: Projektplan för pilotens första år"},"before":null,"position":15}','c075445b02412660b0acd45f641ee8f46179b1baf9e4af09d0a004b01835b3dd','8ac540096fc01cfae7a766d2be2cc6201c06835a9510408375de611765b6cf72','df5c08a9d638ec966c1671553af5b8a932238f2de4151c246669d21610df445e');
INSERT INTO "journal" VALUES(42,2,'2026-11-27T14:51:38Z','processledare','import','evidence','avtal-tredje-kommun','9af3fead3510e7abb274f73c0523c3b2','{"after":{"decisions":[],"id":"avtal-tredje-kommun","kind":"hangavtal","measures":{},"note":"Det behövs minst en kommun till. Avtalet ska vara beslutat politiskt och undertecknat.","owner":"regional processledare","parties":[],"requirements":["minst-tre-kommuner","tillkommande-kommuner"],"subjects":["stockholmsregionen"],"title":"Avtal med en tredje kommun"},"before":null,"position":16}','31fa6f59e85352808c3299acf4b7c563e973bad861a38a0e4feda75db623dae1','df5c08a9d638ec966c1671553af5b8a932238f2de4151c246669d21610df445e','49bdd11dea4bdc1d50fccc5656fb315d4e44513ee5d5d4fe84f5903ed5271799');
INSERT INTO "journal" VALUES(43,2,'2026-11-27T14:51:38Z','processledare','import','evidence','beslut-huddinge','ff1fe6d5bb3225bbaea2771c11b16137','{"after":{"decisions":[],"id":"beslut-huddinge","kind":"beslut","measures":{},"note":"Protokollsutdraget begärs av registratorn.","owner":"registratorn, Huddinge kommun","parties":[],"requirements":["finansiering-sakrad"],"subjects":["stockholmsregionen"],"title":"Huddinge kommuns beslut om medfinansiering"},"before":null,"position":17}','ad38e38f1e29159ff640e911c12ca72e30e20fa6c251b60ccb65342eae0d59de','49bdd11dea4bdc1d50fccc5656fb315d4e44513ee5d5d4fe84f5903ed5271799','bb4d25b17ac97bda9857a6cb61553ca1c827a570fbd09ad63f0ebf6aaa6088bf');
INSERT INTO "journal" VALUES(44,2,'2026-11-27T14:51:38Z','processledare','import','evidence','beslut-sodertalje','3ce49d1389eed74c40370d60279b65e4','{"after":{"decisions":[],"id":"beslut-sodertalje","kind":"beslut","measures":{},"note":"Protokollsutdraget begärs av registratorn.","owner":"registratorn, Södertälje kommun","parties":[],"requirements":["finansiering-sakrad"],"subjects":["stockholmsregionen"],"title":"Södertälje kommuns beslut om medfinansiering"},"before":null,"position":18}','eeb591a9e041ed559911d562a93cfff1081e007c6342a6462a5de9768a9a22cf','bb4d25b17ac97bda9857a6cb61553ca1c827a570fbd09ad63f0ebf6aaa6088bf','97b847cf04cc6b04769e258699c34df59f3720d61814541e853d64470361c680');
INSERT INTO "journal" VALUES(45,2,'2026-11-27T14:51:38Z','processledare','import','evidence','avtal-mtg','a0474a09a12b5edf89bfd7b2377a6519','{"after":{"decisions":[],"id":"avtal-mtg","kind":"samverkansavtal","measures":{},"note":"Skolan är fristående och behöver ett eget avtal eller en underskrift på det gemensamma.","owner":"skolledningen, Mälardalens Tekniska Gymnasium","parties":[],"requirements":["enskilda-huvudman"],"subjects":["stockholmsregionen"],"title":"Avtal med Mälardalens Tekniska Gymnasium"},"before":null,"position":19}','79ff7b593c467739e875b6811685b9d3e4f08e0c4dac3545a9c43e2dad5aa7a3','97b847cf04cc6b04769e258699c34df59f3720d61814541e853d64470361c680','cd45b7f44c733f9562170822cd6405bc048877c575ce36abfe176684cea7bb69');
INSERT INTO "journal" VALUES(46,2,'2026-11-27T14:51:38Z','processledare','import','evidence','forstudie-2020','76eded582d95ada639219503f739be2f','{"after":{"decisions":[],"id":"forstudie-2020","kind":"behovsanalys","measures":{},"note":"IKEM och lokalpressen nämner förstudien, som bygger på kontakter med ett fyrtiotal företag. Själva rapporten saknas.","owner":"Region Stockholm, regional utveckling","parties":[],"requirements":["kompetensbehov-inventerat"],"subjects":["stockholmsregionen"],"title":"Förstudien från 2020"},"before":null,"position":20}','c29ad83e668be0c4de6e7623c7303ca1e18f3b8c3c2435514b28e23b47d91697','cd45b7f44c733f9562170822cd6405bc048877c575ce36abfe176684cea7bb69','c4b04ea7adcf716aba806587d07fb1690a39e8da26d207ebdcea14cb285a39c7');
INSERT INTO "journal" VALUES(47,2,'2026-11-27T14:51:38Z','processledare','import','evidence','ledamotsforteckning-region','a0241b15bcedf94766e86403a60f5d04','{"after":{"decisions":[],"id":"ledamotsforteckning-region","kind":"ledamotsforteckning","measures":{},"note":"Ingen styrgrupp finns omnämnd på de öppna sidorna. Ange organisation och roll för varje ledamot.","owner":"regional processledare","parties":[],"requirements":["foretagsmajoritet-regionalt"],"subjects":["stockholmsregionen"],"title":"Ledamotsförteckning för den regionala styrgruppen"},"before":null,"position":21}','7151c52b9f2817b26681b3551c0837dbebd8a856b3ff44d723403f574b5b752e','c4b04ea7adcf716aba806587d07fb1690a39e8da26d207ebdcea14cb285a39c7','5fa79685c246e39280fa4212c47b349472d5176befc9351a486035d04426e655');
INSERT INTO "journal" VALUES(48,2,'2026-11-27T14:51:38Z','processledare','import','evidence','uppdrag-processledare','c12f764c21d6500840b9226d2c173246','{"after":{"decisions":[],"id":"uppdrag-processledare","kind":"uppdragsbeskrivning-processledare","measures":{},"owner":"Region Stockholm, regional utveckling","parties":[],"requirements":["regional-processledare"],"subjects":["stockholmsregionen"],"title":"Uppdragsbeskrivning för processledaren"},"before":null,"position":22}','8a73489e78a76a9c12247294cf9dae7f76176689a0e283462893ef6f89e4df4d','5fa79685c246e39280fa4212c47b349472d5176befc9351a486035d04426e655','24ac070088f0b66554f322b043524f73406c63b9dcf27c9d1fd836f1dc087626');
INSERT INTO "journal" VALUES(49,2,'2026-11-27T14:51:38Z','processledare','import','evidence','maldokument','f0b0efb2f076fb06eaaf0d34a18daf98','{"after":{"decisions":[],"id":"maldokument","kind":"maldokument","measures":{},"note":"Ska tas fram av företag och anordnare tillsammans.","owner":"regional processledare","parties":[],"requirements":["mal-och-vision"],"subjects":["stockholmsregionen"],"title":"Mål och vision för Teknikcollege i Stockholmsregionen"},"before":null,"position":23}','68db2a53dd27cd8c4398d89be0a0963be5ea2a0b3c9450b656136bd3710f19de','24ac070088f0b66554f322b043524f73406c63b9dcf27c9d1fd836f1dc087626','199311ae33bfef45e806eb4c836f0ccab1dd163e354b588c90e2bc3184cb6f43');
INSERT INTO "journal" VALUES(50,2,'2026-11-27T14:51:38Z','processledare','import','evidence','kvalitetsplan','0095684b18890235a0ed442efcca90dd','{"after":{"decisions":[],"id":"kvalitetsplan","kind":"kvalitetsplan","measures":{},"owner":"regional processledare","parties":[],"requirements":["kvalitetsarbete-regionalt-och-lokalt"],"subjects":["stockholmsregionen"],"title":"Plan för kvalitetsarbetet"},"before":null,"position":24}','b05bf449f75777c4739569582458e56aba200a84d9fa64e4b38d7d928583a40c','199311ae33bfef45e806eb4c836f0ccab1dd163e354b588c90e2bc3184cb6f43','966adfb7e5dc2a57303c587214bdae6e5eb1a181437b2b429189e0eb35ada26d');
INSERT INTO "journal" VALUES(51,2,'2026-11-27T14:51:38Z','processledare','import','evidence','regional-sjalvskattning','eb6f6ec4e833b465c7ef0587c3ccc28c','{"after":{"decisions":[],"id":"regional-sjalvskattning","kind":"regional-sjalvskattning","measures":{},"note":"Fråga RTS kansli efter den mall som gäller.","owner":"regional processledare","parties":[],"requirements":["sjalvskattning-regional"],"subjects":["stockholmsregionen"],"title":"Regional självskattning"},"before":null,"position":25}','60faf7b51ae9453b4af036a62242368c53f94ec16d227d08981b5e6af945beb6','966adfb7e5dc2a57303c587214bdae6e5eb1a181437b2b429189e0eb35ada26d','8bfe85ac17080a75ee14318bc69a811b15a170cfdbe3bc87200a65e834b5582c');
INSERT INTO "journal" VALUES(52,2,'2026-11-27T14:51:38Z','processledare','import','evidence','motesplan','e081bee809027e50b9bc89fef63f6d48','{"after":{"decisions":[],"id":"motesplan","kind":"motesplan","measures":{},"owner":"regional processledare","parties":[],"requirements":["regelbundna-moten"],"subjects":["stockholmsregionen"],"title":"Mötesplan för den regionala styrgruppen 2022"},"before":null,"position":26}','1972a80c73a47002e7acac55d187a83f6bbc7c3f680e523d58b4008d0fc03b6a','8bfe85ac17080a75ee14318bc69a811b15a170cfdbe3bc87200a65e834b5582c','36cdd82f51a32f90c2bb7d0833dd411b1d82d4c61cafa36e73e4ed8005d872ed');
INSERT INTO "journal" VALUES(53,2,'2026-11-27T14:51:38Z','processledare','import','evidence','kursplan-industriteknik-bas','3ec21570d0c5aa7816f730380508f22c','{"after":{"decisions":[],"id":"kursplan-industriteknik-bas","kind":"utbildningsplan","measures":{},"note":"Ange längden i veckor och räkna hela utbildningen.","owner":"utbildningsledaren, Lernia Utbildning","parties":[],"requirements":["minst-40-veckor"],"subjects":["industriteknik-bas"],"title":"Kursplan för Industriteknik bas"},"before":null,"position":27}','a81d21bd00279e04d59a09385e3b795e8ad346387489ac2e75404b08a330c3ed','36cdd82f51a32f90c2bb7d0833dd411b1d82d4c61cafa36e73e4ed8005d872ed','15d97c817b52eeeb25bc546808160959ea664a95f55a7e4fb2f4453c83eddff7');
INSERT INTO "journal" VALUES(54,2,'2026-11-27T14:51:38Z','processledare','import','evidence','apl-plan-industriteknik-bas','98daa3f2457a87dad704b9c0d2e74db1','{"after":{"decisions":[],"id":"apl-plan-industriteknik-bas","kind":"apl-plan","measures":{},"owner":"utbildningsledaren, Lernia Utbildning","parties":[],"requirements":["larande-i-arbete"],"subjects":["industriteknik-bas"],"title":"Plan för praktiken i Industriteknik bas"},"before":null,"position":28}','cf0b24a3389e930988bf369a5421964d829abc77a1efaab50e8e827835d8bd7e','15d97c817b52eeeb25bc546808160959ea664a95f55a7e4fb2f4453c83eddff7','664b68e8c72be60dadcb0b4b01ef872db2d712dce8aa94329269e461b5a77638');
INSERT INTO "journal" VALUES(55,2,'2026-11-27T14:51:38Z','processledare','import','judgements','1','b9239394135d4bf5b59dad54c477dcef','{"after":{"as":"self","consensus":false,"level":2,"note":"Projektet är i gång. Kostnaderna delas av tre parter, men det gemensamma utbudet är en enda utbildning.","on":"2021-11-15","requirement":"gemensam-regional-resurs","reviewer":"processledare","subject":"stockholmsregionen"},"before":null,"position":1}','ef72a5ee431d178398292ee599e692c6d4926cef82656d57fe51c8ff848e40ea','664b68e8c72be60dadcb0b4b01ef872db2d712dce8aa94329269e461b5a77638','1dfd09151722a44506b4f93a72bedeebefb7ddd8a639b653b5448973385f6ee5');
INSERT INTO "journal" VALUES(56,2,'2026-11-27T14:51:38Z','processledare','import','judgements','2','3183d173fb31c780db303c227c220801','{"after":{"as":"review","consensus":false,"level":2,"note":"Riktningen är god. Företagen i Huddinge märks ännu inte.","on":"2021-11-25","requirement":"gemensam-regional-resurs","reviewer":"granskare-foretag","subject":"stockholmsregionen"},"before":null,"position":2}','2a43d48e88a900ede5e99986783f4232749827e7524c3dbf5a37d530f82b388f','1dfd09151722a44506b4f93a72bedeebefb7ddd8a639b653b5448973385f6ee5','02dbd2409f255b9d4a8499c20c221b49af80ce2924f52f0909de7a3b77f9a13d');
INSERT INTO "journal" VALUES(57,2,'2026-11-27T14:51:38Z','processledare','import','judgements','3','932e1c7fbf85f8063f2ae2032658f2c7','{"after":{"as":"self","consensus":false,"level":1,"note":"Syftet står i projektbeskrivningen. Mål per kriterium saknas.","on":"2021-11-15","requirement":"mal-och-vision","reviewer":"processledare","subject":"stockholmsregionen"},"before":null,"position":3}','f3e918a8155745a2a26d36bf87decfb1a4d5c34e7e1d29e842d21960d56a9b29','02dbd2409f255b9d4a8499c20c221b49af80ce2924f52f0909de7a3b77f9a13d','519c52be69c08d1e6452d81e71c94b447c4a8148d2df99602e4205bfd098e65f');
INSERT INTO "journal" VALUES(58,2,'2026-11-27T14:51:38Z','processledare','import','judgements','4','6883bfda14e8f44a35d1884046d6f662','{"after":{"as":"self","consensus":false,"level":1,"on":"2021-11-15","requirement":"kvalitetsarbete-regionalt-och-lokalt","reviewer":"processledare","subject":"stockholmsregionen"},"before":null,"position":4}','62b1645ca17448c690edd18e4a482e5bf4cd2b8d6fc832ec69b3a696d01e4d78','519c52be69c08d1e6452d81e71c94b447c4a8148d2df99602e4205bfd098e65f','c56a6563e53c2162ce18a3faa8a4eb7ae59478974e1a83d2fefa03b2bc0c2633');
INSERT INTO "journal" VALUES(59,2,'2026-11-27T14:51:38Z','processledare','import','judgements','5','91e78b2b1241fac8ac8651cd97416811','{"after":{"as":"review","consensus":false,"level":1,"note":"Att utbudet är litet är belagt. Någon jämförelse yrke för yrke finns inte.","on":"2021-11-25","requirement":"utbud-jamfort-med-behov","reviewer":"granskare-fack","subject":"stockholmsregionen"},"before":null,"position":5}','345f76baaec0af35e157b8490eda1aea1708c5e930397a5aaaaee24f8f550d27','c56a6563e53c2162ce18a3faa8a4eb7ae59478974e1a83d2fefa03b2bc0c2633','927e40b2c9f8ba51398c468f60f451b431d169ffa16f9133c7ff4b80dde2c3b4');
INSERT INTO "journal" VALUES(60,2,'2026-11-27T14:51:38Z','processledare','import','judgements','6','fca6e2ddb1b3bfa4b184bd257f3f1d3a','{"after":{"as":"review","consensus":false,"level":2,"note":"Utbildningen är efterfrågad. Företagen har inte kunnat påverka innehållet inför starten.","on":"2021-11-25","requirement":"utbildning-svarar-mot-behov","reviewer":"granskare-foretag","subject":"industriteknik-bas"},"before":null,"position":6}','b3f95d3ba8be51b8700f98fdab07265b7649cb88896b4bcd1e5571fae83378d0','927e40b2c9f8ba51398c468f60f451b431d169ffa16f9133c7ff4b80dde2c3b4','842c773ccc7998639dee0375ec50a9192bf4db1bf2ce52be14f0c173d33acb95');
INSERT INTO "journal" VALUES(61,2,'2026-11-27T14:51:38Z','processledare','import','judgements','7','9c2191e0c4e03fd3551a48f4ec90f49e','{"after":{"as":"review","consensus":false,"level":4,"note":"Exempel: bedömt efter beskrivningen från 2016 och inte efter besök.","on":"2021-06-03","requirement":"verklighetsnara-larmiljo","reviewer":"granskare-foretag","subject":"malardalens-tekniska-gymnasium"},"before":null,"position":7}','3c6a8d3671d7d6672c83303ca6c0f1a7d0f86a27fb1cade5a6d86183212d202c','842c773ccc7998639dee0375ec50a9192bf4db1bf2ce52be14f0c173d33acb95','b1fa7fbcee316a0d72dfdc3f395c83f99e2483abcb8e7c8a5c5e0d19738edd8c');
INSERT INTO "journal" VALUES(62,2,'2026-11-27T14:51:38Z','processledare','import','not_applicable','1','f35f585b93a730f81c5ca82854275aae','{"after":{"by":"processledare","justification":"Regionen har aldrig varit certifierad, så det finns ingen tidigare nivå att jämföra med.","on":"2021-11-15","requirement":"hojd-kvalitetsniva","subject":"stockholmsregionen"},"before":null,"position":1}','23ae700970448cb62bd3990def8f05c01ba892cd610168ccb1877ca97fa2df49','b1fa7fbcee316a0d72dfdc3f395c83f99e2483abcb8e7c8a5c5e0d19738edd8c','cd853bfaf43d263aa11fbd61edf20744af8895b20c19deb14cdc7775b08e9547');
INSERT INTO "journal" VALUES(63,2,'2026-11-27T14:51:38Z','processledare','import','narratives','industrins-kompetensbehov--stockholmsregionen','fcfc2e1abebd5a7361c35bc3fba7d3c9','{"after":{"criterion":"industrins-kompetensbehov","current":"Många företag i länet säger att bristen på kompetens är det som mest hindrar dem från att växa. Industrin sysselsätter\nnästan flest i landet men är beroende av inflyttad kompetens, och länet har få industritekniska utbildningar. Så\nbeskriver Region Stockholm läget i april 2021.\n\nEn förstudie gjordes 2020. Vi har begärt den. Tills den har kommit saknas siffror per yrke.","goal":"Behovet är inventerat yrke för yrke före sommaren 2022. (Exempel: målet är vårt.)","subject":"stockholmsregionen","vision":"Ingen order går till ett annat län för att det saknas utbildade medarbetare här."},"before":null,"position":1}','fd652fedab0fa4deac569c7d6640ebad385f4a3b62e784a57bc6b22f49661320','cd853bfaf43d263aa11fbd61edf20744af8895b20c19deb14cdc7775b08e9547','0c5233bc8f381f822280cb5b7e0dd587fac579b60cd72e2f054b158e229dad7b');
INSERT INTO "journal" VALUES(64,2,'2026-11-27T14:51:38Z','processledare','import','narratives','regional-samverkan--stockholmsregionen','a092f7e04f9f1a330c0c0abe991ebe2b','{"after":{"criterion":"regional-samverkan","current":"Region Stockholm driver piloten tillsammans med Huddinge och Södertälje. De tre delar på kostnaden, 3 miljoner kronor\npå tre år. Vid starten i april 2021 deltog kommunerna, anordnare, Scania, Sfab, Teknikföretagen, IF Metall och\nStorsthlm.\n\nTvå kommuner räcker inte. Ett regionalt Teknikcollege ska ha minst tre.","goal":"Senast vid utgången av 2022 har minst en kommun till skrivit under avtalet. (Exempel: målet är vårt och inte beslutat\nav någon.)","subject":"stockholmsregionen","vision":"Länets kommuner och industriföretag planerar de tekniska utbildningarna tillsammans, och arbetet fortsätter i\nordinarie verksamhet när projektet är slut."},"before":null,"position":2}','e66a32004988d1ec82be10a58543404e8cda27696c9f631bd3961255c25e5932','0c5233bc8f381f822280cb5b7e0dd587fac579b60cd72e2f054b158e229dad7b','360a069855d696632d8be396834c3527421683ad27eafab8f8e14df429177a0d');
INSERT INTO "journal" VALUES(65,2,'2026-11-27T14:51:38Z','processledare','import','narratives','utbildningar-och-dimensionering--stockholmsregionen','a6f1dc900a4ff6f497af2c8a4d97f8fc','{"after":{"criterion":"utbildningar-och-dimensionering","current":"I oktober 2021 började den första utbildningen, Industriteknik bas. Den är gymnasial vuxenutbildning och ges av Lernia.\nPiloten börjar med yrkesinriktad vuxenutbildning. Arbetsmarknadsutbildning, gymnasium och andra eftergymnasiala\nutbildningar ska följa.\n\nUtbildningens längd är inte känd. Den måste vara minst 40 veckor för att kunna certifieras.","goal":"Minst en utbildning i varje kommun motsvarar kraven på form och längd. (Exempel: målet är vårt.)","subject":"stockholmsregionen","vision":"Den som vill arbeta i industrin hittar en utbildning nära hemmet, som ung och som vuxen."},"before":null,"position":3}','01dd27f8207b9a91f055e2af673bdb90b3950ad6f2549ddffb53cb675be69cd1','360a069855d696632d8be396834c3527421683ad27eafab8f8e14df429177a0d','cb56f50b220265760bc168db37c38dde07edb10a18ef7571e9eb4b07c0bb2432');
INSERT INTO "journal" VALUES(66,2,'2026-11-27T14:51:38Z','processledare','import','plan','tredje-kommun','0330c543068ff9e059abb82a95b44b75','{"after":{"action":"Bjud in fler kommuner i länet och få med minst en till i avtalet.","due":"2022-12-31","evidence":["avtal-tredje-kommun"],"id":"tredje-kommun","owner":"regional processledare","requirement":"minst-tre-kommuner","source":"självskattning","subject":"stockholmsregionen"},"before":null,"position":1}','4a287240d19ec5ecb5c6e3f1329ae70d5fe9b738a8505df3e3aedca684e117da','cb56f50b220265760bc168db37c38dde07edb10a18ef7571e9eb4b07c0bb2432','f3c918caea301a76d05a6c5f57c319bb5f643ea456dd5ffd1072517fb4afa37b');
INSERT INTO "journal" VALUES(67,2,'2026-11-27T14:51:38Z','processledare','import','plan','regional-styrgrupp','83d0e7bbd54902e43b82c1dabfa7ff11','{"after":{"action":"Bilda en regional styrgrupp där företagen har mer än hälften av platserna.","due":"2022-03-31","evidence":["ledamotsforteckning-region"],"id":"regional-styrgrupp","owner":"Region Stockholm","requirement":"foretagsmajoritet-regionalt","source":"självskattning","subject":"stockholmsregionen"},"before":null,"position":2}','30d438be1321d5cb09018e98ed4f82c9767394c1f6dddc7c439dd3c2f1212ef9','f3c918caea301a76d05a6c5f57c319bb5f643ea456dd5ffd1072517fb4afa37b','2fc9f1e21e010b4e55797184810b46832c3793004da1cf8165288160108009e8');
INSERT INTO "journal" VALUES(68,2,'2026-11-27T14:51:38Z','processledare','import','plan','ordforande','fe5d8e262591e090d05f1b7fe5e97aa7','{"after":{"action":"Välj en ordförande från ett företag.","due":"2022-03-31","evidence":[],"id":"ordforande","owner":"regional styrgrupp","requirement":"ordforande-foretag-regionalt","source":"självskattning","subject":"stockholmsregionen"},"before":null,"position":3}','662c1d2d27362fafea1de4c387b5e5ac4aaeb1d72ff0d66d0b17577da0bc3342','2fc9f1e21e010b4e55797184810b46832c3793004da1cf8165288160108009e8','75675bc84d23de280530f36822005daeada73ad6b25ed64d36652f83db52b51d');
INSERT INTO "journal" VALUES(69,2,'2026-11-27T14:51:38Z','processledare','import','plan','behov','6c382ff92b4c4a4066494294eb07dd6e','{"after":{"action":"Fråga företagen i Huddinge och Södertälje vilka yrken de behöver och hur många.","due":"2022-06-30","evidence":["forstudie-2020"],"id":"behov","owner":"regional processledare","requirement":"kompetensbehov-inventerat","source":"granskning 2021-06-03","subject":"stockholmsregionen"},"before":null,"position":4}','fd3db98b1367f08e92e3363e1da4f80ffdda54814e5e60f4cfa19d52c173d91a','75675bc84d23de280530f36822005daeada73ad6b25ed64d36652f83db52b51d','441968dea5faeb13e82025b7bcae3ebb711beefc6f0e584cfd511902bede0a0b');
INSERT INTO "journal" VALUES(70,2,'2026-11-27T14:51:38Z','processledare','import','plan','lernia-hemvist','39138914b807d3af039ddc112894bb1a','{"after":{"action":"Bestäm vilken lokal styrgrupp Lernia ska höra till.","due":"2022-03-31","evidence":[],"id":"lernia-hemvist","owner":"regional processledare","requirement":"alla-anordnare-har-styrgrupp","source":"självskattning","subject":"stockholmsregionen"},"before":null,"position":5}','68820422f4ad7fd2523b24934fc898b309ce0d145414808eb8ae67ce48635349','441968dea5faeb13e82025b7bcae3ebb711beefc6f0e584cfd511902bede0a0b','6c0b8092ac13f7d6a9b1e8b5f1cebdf434c378ed3c5f6dd6d1f70f7245e53ba4');
INSERT INTO "journal" VALUES(71,2,'2026-11-27T14:51:38Z','processledare','import','plan','kurslangd','e6c2df5d1e2ebd11bba2ee11c3d75566','{"after":{"action":"Ta fram kursplanen och räkna hela utbildningen i veckor.","due":"2022-01-31","evidence":["kursplan-industriteknik-bas"],"id":"kurslangd","owner":"utbildningsledaren, Lernia Utbildning","requirement":"minst-40-veckor","source":"självskattning","subject":"industriteknik-bas"},"before":null,"position":6}','f812131aa8e9c16a0fd8b5030a6524e637c072c59f19b669b409c6430175cfa4','6c0b8092ac13f7d6a9b1e8b5f1cebdf434c378ed3c5f6dd6d1f70f7245e53ba4','0619f226f1a0a96144eef20c518c1d731e32f472cd988f9e7d109b12791fd817');
INSERT INTO "journal" VALUES(72,2,'2026-11-27T14:51:38Z','processledare','import','financing','budget-pilot','ca5324d17768728bc661169f2b3c1617','{"after":{"amount_sek":3000000,"evidence":["finansiering-pilot-2021"],"from":"2021-03-01","id":"budget-pilot","party":"region-stockholm","side":"budget","state":"secured","through":"2024-02-29"},"before":null,"position":1}','5a3d18d1d7150e7f68a8cd9632b8e0a74da94e2f20ad3500fb6f16c4ce1633c4','0619f226f1a0a96144eef20c518c1d731e32f472cd988f9e7d109b12791fd817','782642e356184a5c6d2cc6341de1cec7e79a362d85418da0f552494dd91e98c1');
INSERT INTO "journal" VALUES(73,2,'2026-11-27T14:51:38Z','processledare','import','financing','region-1-1-medel','39a1c7b0a4c1b364ced22658cab9e6fa','{"after":{"amount_sek":1500000,"evidence":["finansiering-pilot-2021","namndbeslut-2020-12"],"from":"2021-03-01","id":"region-1-1-medel","party":"region-stockholm","side":"income","state":"secured","through":"2024-02-29"},"before":null,"position":2}','c47668ffe37b9a016bb828a0cfe794cb230c8b6cf4a3d62ce208e6c935d5a113','782642e356184a5c6d2cc6341de1cec7e79a362d85418da0f552494dd91e98c1','acf72891451c4d62ebc5459588d8c92578de221386003597bda4d1343ba5ad30');
INSERT INTO "journal" VALUES(74,2,'2026-11-27T14:51:38Z','processledare','import','financing','huddinge-ar-1','1cb4af4e46c625a4670362040ef42465','{"after":{"amount_sek":200000,"evidence":["finansiering-pilot-2021"],"from":"2021-03-01","id":"huddinge-ar-1","party":"huddinge-kommun","side":"income","state":"secured","through":"2022-02-28"},"before":null,"position":3}','37ecc69640ceb7a173bc6374d00fb15f8181d4d54ff63553e91a76c94505f65e','acf72891451c4d62ebc5459588d8c92578de221386003597bda4d1343ba5ad30','b3e4830ea629053f4f608163fdebab8f304c359a44052f1d289517b9e55b369b');
INSERT INTO "journal" VALUES(75,2,'2026-11-27T14:51:38Z','processledare','import','financing','huddinge-ar-2','a3c25c200e5050409be565cca4964a82','{"after":{"amount_sek":200000,"evidence":["finansiering-pilot-2021"],"from":"2022-03-01","id":"huddinge-ar-2","party":"huddinge-kommun","side":"income","state":"secured","through":"2023-02-28"},"before":null,"position":4}','b57ce5ef0f38750bbf2005731ffe220c92a6a6bef0193968fd85f7f6fa886d4f','b3e4830ea629053f4f608163fdebab8f304c359a44052f1d289517b9e55b369b','b893a1ce9fc1343e3e097563b961624fb094d9b05025fe96b8469be50015633e');
INSERT INTO "journal" VALUES(76,2,'2026-11-27T14:51:38Z','processledare','import','financing','huddinge-ar-3','7ab4da2f31d8bda1e93810a2a21303e9','{"after":{"amount_sek":200000,"evidence":["finansiering-pilot-2021"],"from":"2023-03-01","id":"huddinge-ar-3","party":"huddinge-kommun","side":"income","state":"secured","through":"2024-02-29"},"before":null,"position":5}','8e332eb16eb574dbcc256cb8e46598e26de9aef932589f92492872a16e9e60e1','b893a1ce9fc1343e3e097563b961624fb094d9b05025fe96b8469be50015633e','887a6f0de27a6bae663f9f237ba38fb0a79f3462f40d68ed06e19d69d0e92e13');
INSERT INTO "journal" VALUES(77,2,'2026-11-27T14:51:38Z','processledare','import','financing','sodertalje-ar-1','363a74d81a814e81091420e0e5167edf','{"after":{"amount_sek":300000,"evidence":["finansiering-pilot-2021"],"from":"2021-03-01","id":"sodertalje-ar-1","party":"sodertalje-kommun","side":"income","state":"secured","through":"2022-02-28"},"before":null,"position":6}','0e607e4dd677fc3690bd50aa02a7a364c40604f3c82575dc4c6ff36915d60725','887a6f0de27a6bae663f9f237ba38fb0a79f3462f40d68ed06e19d69d0e92e13','9e1e0fa93cf947111aa10ab2ea13c7c094fe50018e65e4fc15102a053b6ea951');
INSERT INTO "journal" VALUES(78,2,'2026-11-27T14:51:38Z','processledare','import','financing','sodertalje-ar-2','db750c6d8b0838559f2f6fe7b519de9c','{"after":{"amount_sek":300000,"evidence":["finansiering-pilot-2021"],"from":"2022-03-01","id":"sodertalje-ar-2","party":"sodertalje-kommun","side":"income","state":"secured","through":"2023-02-28"},"before":null,"position":7}','d196ae948b7502ceb5961de69fe70d76195156a471a20afc32f6fc78119053f7','9e1e0fa93cf947111aa10ab2ea13c7c094fe50018e65e4fc15102a053b6ea951','10da375195e43a6095d00263dff92eb076af2c5cd64fb05551eba73228d7277d');
INSERT INTO "journal" VALUES(79,2,'2026-11-27T14:51:38Z','processledare','import','financing','sodertalje-ar-3','ff89b9905256b48bb3bff816f3b64920','{"after":{"amount_sek":300000,"evidence":["finansiering-pilot-2021"],"from":"2023-03-01","id":"sodertalje-ar-3","party":"sodertalje-kommun","side":"income","state":"secured","through":"2024-02-29"},"before":null,"position":8}','0ad7a657e2af9648666441ef9a94883dd8b96d8b4814811ef5b05e4c153905d1','10da375195e43a6095d00263dff92eb076af2c5cd64fb05551eba73228d7277d','c5595f1edbde383120dfea292a77254599b8049282e391fb1c5cb5429864ea73');
INSERT INTO "journal" VALUES(80,2,'2026-11-27T14:51:38Z','processledare','import','applications','ny-region','db68755d69d3ba29306f19d29e35b791','{"after":{"id":"ny-region","period":{"from":"2021-03-01","through":"2024-02-29"},"subject":"stockholmsregionen","type":"ny-region"},"before":null,"position":1}','d98f9ea3b21ebd3463c81dd49f59ef96aef88a13b6be209b079b676d58d72ec8','c5595f1edbde383120dfea292a77254599b8049282e391fb1c5cb5429864ea73','539d413a4dbfe2f8e1822e56c192ed3b2ae076a8bf669f75ea5d80502ca15d26');
INSERT INTO "journal" VALUES(81,2,'2026-11-27T14:51:38Z','processledare','import','milestones','1','ecfa9084fef22a33c06b34c30b1c9240','{"after":{"application":"ny-region","by":"Region Stockholm, seminarium i april 2021","date":"2021-04-30","evidence":"pilot-lanseras-2021","milestone":"forankring"},"before":null,"position":1}','1f7f9673ac8cb9090a61c72ea21448a0552feb15a2625115f07560f514474880','539d413a4dbfe2f8e1822e56c192ed3b2ae076a8bf669f75ea5d80502ca15d26','972ccaf326ec2300d4b80362fdf7f42b90f0af419e476e2d41e8fea5e1632686');
CREATE TABLE judgement (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	requirement VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	reviewer VARCHAR NOT NULL, 
	level INTEGER NOT NULL, 
	"on" VARCHAR NOT NULL, 
	"as" VARCHAR NOT NULL, 
	consensus BOOLEAN NOT NULL, 
	note VARCHAR
);
INSERT INTO "judgement" VALUES(1,'gemensam-regional-resurs','stockholmsregionen','processledare',2,'2021-11-15','self',0,'Projektet är i gång. Kostnaderna delas av tre parter, men det gemensamma utbudet är en enda utbildning.');
INSERT INTO "judgement" VALUES(2,'gemensam-regional-resurs','stockholmsregionen','granskare-foretag',2,'2021-11-25','review',0,'Riktningen är god. Företagen i Huddinge märks ännu inte.');
INSERT INTO "judgement" VALUES(3,'mal-och-vision','stockholmsregionen','processledare',1,'2021-11-15','self',0,'Syftet står i projektbeskrivningen. Mål per kriterium saknas.');
INSERT INTO "judgement" VALUES(4,'kvalitetsarbete-regionalt-och-lokalt','stockholmsregionen','processledare',1,'2021-11-15','self',0,NULL);
INSERT INTO "judgement" VALUES(5,'utbud-jamfort-med-behov','stockholmsregionen','granskare-fack',1,'2021-11-25','review',0,'Att utbudet är litet är belagt. Någon jämförelse yrke för yrke finns inte.');
INSERT INTO "judgement" VALUES(6,'utbildning-svarar-mot-behov','industriteknik-bas','granskare-foretag',2,'2021-11-25','review',0,'Utbildningen är efterfrågad. Företagen har inte kunnat påverka innehållet inför starten.');
INSERT INTO "judgement" VALUES(7,'verklighetsnara-larmiljo','malardalens-tekniska-gymnasium','granskare-foretag',4,'2021-06-03','review',0,'Exempel: bedömt efter beskrivningen från 2016 och inte efter besök.');
CREATE TABLE milestone (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	application VARCHAR NOT NULL, 
	milestone VARCHAR NOT NULL, 
	date VARCHAR NOT NULL, 
	"by" VARCHAR, 
	paragraph VARCHAR, 
	dnr VARCHAR, 
	evidence VARCHAR, 
	snapshot VARCHAR, 
	sha256 VARCHAR
);
INSERT INTO "milestone" VALUES(1,'ny-region','forankring','2021-04-30','Region Stockholm, seminarium i april 2021',NULL,NULL,'pilot-lanseras-2021',NULL,NULL);
CREATE TABLE narrative (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	criterion VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	current VARCHAR NOT NULL, 
	goal VARCHAR NOT NULL, 
	vision VARCHAR NOT NULL, 
	UNIQUE (id)
);
INSERT INTO "narrative" VALUES(1,'industrins-kompetensbehov--stockholmsregionen',1,'industrins-kompetensbehov','stockholmsregionen','Många företag i länet säger att bristen på kompetens är det som mest hindrar dem från att växa. Industrin sysselsätter
nästan flest i landet men är beroende av inflyttad kompetens, och länet har få industritekniska utbildningar. Så
beskriver Region Stockholm läget i april 2021.

En förstudie gjordes 2020. Vi har begärt den. Tills den har kommit saknas siffror per yrke.','Behovet är inventerat yrke för yrke före sommaren 2022. (Exempel: målet är vårt.)','Ingen order går till ett annat län för att det saknas utbildade medarbetare här.');
INSERT INTO "narrative" VALUES(2,'regional-samverkan--stockholmsregionen',1,'regional-samverkan','stockholmsregionen','Region Stockholm driver piloten tillsammans med Huddinge och Södertälje. De tre delar på kostnaden, 3 miljoner kronor
på tre år. Vid starten i april 2021 deltog kommunerna, anordnare, Scania, Sfab, Teknikföretagen, IF Metall och
Storsthlm.

Två kommuner räcker inte. Ett regionalt Teknikcollege ska ha minst tre.','Senast vid utgången av 2022 har minst en kommun till skrivit under avtalet. (Exempel: målet är vårt och inte beslutat
av någon.)','Länets kommuner och industriföretag planerar de tekniska utbildningarna tillsammans, och arbetet fortsätter i
ordinarie verksamhet när projektet är slut.');
INSERT INTO "narrative" VALUES(3,'utbildningar-och-dimensionering--stockholmsregionen',1,'utbildningar-och-dimensionering','stockholmsregionen','I oktober 2021 började den första utbildningen, Industriteknik bas. Den är gymnasial vuxenutbildning och ges av Lernia.
Piloten börjar med yrkesinriktad vuxenutbildning. Arbetsmarknadsutbildning, gymnasium och andra eftergymnasiala
utbildningar ska följa.

Utbildningens längd är inte känd. Den måste vara minst 40 veckor för att kunna certifieras.','Minst en utbildning i varje kommun motsvarar kraven på form och längd. (Exempel: målet är vårt.)','Den som vill arbeta i industrin hittar en utbildning nära hemmet, som ung och som vuxen.');
CREATE TABLE need (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	year INTEGER NOT NULL, 
	subject VARCHAR NOT NULL, 
	occupation VARCHAR NOT NULL, 
	needed INTEGER NOT NULL, 
	places INTEGER NOT NULL, 
	evidence VARCHAR NOT NULL
);
CREATE TABLE not_applicable (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	requirement VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	"by" VARCHAR NOT NULL, 
	"on" VARCHAR NOT NULL, 
	justification VARCHAR NOT NULL, 
	approved_by VARCHAR
);
INSERT INTO "not_applicable" VALUES(1,'hojd-kvalitetsniva','stockholmsregionen','processledare','2021-11-15','Regionen har aldrig varit certifierad, så det finns ingen tidigare nivå att jämföra med.',NULL);
CREATE TABLE organisation (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	number VARCHAR, 
	municipality_code VARCHAR, 
	"from" VARCHAR, 
	through VARCHAR, 
	UNIQUE (id)
);
INSERT INTO "organisation" VALUES(1,'region-stockholm',1,'Region Stockholm','region',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(2,'huddinge-kommun',1,'Huddinge kommun','kommun',NULL,'0126',NULL,NULL);
INSERT INTO "organisation" VALUES(3,'sodertalje-kommun',1,'Södertälje kommun','kommun',NULL,'0181',NULL,NULL);
INSERT INTO "organisation" VALUES(4,'storsthlm',1,'Storsthlm','förening',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(5,'teknikforetagen',1,'Teknikföretagen','förening',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(6,'ikem',1,'IKEM','förening',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(7,'if-metall',1,'IF Metall','fack',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(8,'rts',1,'Riksföreningen Teknikcollege Sverige','förening',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(9,'scania',1,'Scania','företag',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(10,'sfab',1,'Sfab','företag',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(11,'astrazeneca',1,'AstraZeneca','företag',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(12,'octapharma',1,'Octapharma','företag',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(13,'lernia',1,'Lernia Utbildning','utbildningsanordnare',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(14,'malardalens-tekniska-gymnasium',1,'Mälardalens Tekniska Gymnasium','utbildningsanordnare',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(15,'vuxenutbildningen-huddinge',1,'Vuxenutbildningen Huddinge','utbildningsanordnare',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(16,'vuxenutbildningen-sodertalje',1,'Vuxenutbildningen, Södertälje kommun','utbildningsanordnare',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(17,'exempelforetag-fordon',1,'Exempel: fordonsföretag','företag',NULL,NULL,NULL,NULL);
CREATE TABLE person (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	organisation VARCHAR, 
	title VARCHAR, 
	email VARCHAR, 
	phone VARCHAR, 
	"from" VARCHAR, 
	through VARCHAR, 
	UNIQUE (id)
);
CREATE TABLE "plan" (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	requirement VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	action VARCHAR NOT NULL, 
	owner VARCHAR, 
	due VARCHAR, 
	done VARCHAR, 
	source VARCHAR, 
	source_ref VARCHAR, 
	answer VARCHAR, 
	evidence VARCHAR NOT NULL, 
	UNIQUE (id)
);
INSERT INTO "plan" VALUES(1,'tredje-kommun',1,'minst-tre-kommuner','stockholmsregionen','Bjud in fler kommuner i länet och få med minst en till i avtalet.','regional processledare','2022-12-31',NULL,'självskattning',NULL,NULL,'["avtal-tredje-kommun"]');
INSERT INTO "plan" VALUES(2,'regional-styrgrupp',1,'foretagsmajoritet-regionalt','stockholmsregionen','Bilda en regional styrgrupp där företagen har mer än hälften av platserna.','Region Stockholm','2022-03-31',NULL,'självskattning',NULL,NULL,'["ledamotsforteckning-region"]');
INSERT INTO "plan" VALUES(3,'ordforande',1,'ordforande-foretag-regionalt','stockholmsregionen','Välj en ordförande från ett företag.','regional styrgrupp','2022-03-31',NULL,'självskattning',NULL,NULL,'[]');
INSERT INTO "plan" VALUES(4,'behov',1,'kompetensbehov-inventerat','stockholmsregionen','Fråga företagen i Huddinge och Södertälje vilka yrken de behöver och hur många.','regional processledare','2022-06-30',NULL,'granskning 2021-06-03',NULL,NULL,'["forstudie-2020"]');
INSERT INTO "plan" VALUES(5,'lernia-hemvist',1,'alla-anordnare-har-styrgrupp','stockholmsregionen','Bestäm vilken lokal styrgrupp Lernia ska höra till.','regional processledare','2022-03-31',NULL,'självskattning',NULL,NULL,'[]');
INSERT INTO "plan" VALUES(6,'kurslangd',1,'minst-40-veckor','industriteknik-bas','Ta fram kursplanen och räkna hela utbildningen i veckor.','utbildningsledaren, Lernia Utbildning','2022-01-31',NULL,'självskattning',NULL,NULL,'["kursplan-industriteknik-bas"]');
CREATE TABLE schema_version (
	version INTEGER NOT NULL, 
	PRIMARY KEY (version)
);
INSERT INTO "schema_version" VALUES(1);
CREATE TABLE seat (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	subject VARCHAR NOT NULL, 
	person VARCHAR, 
	organisation VARCHAR, 
	role VARCHAR NOT NULL, 
	"from" VARCHAR, 
	through VARCHAR
);
CREATE TABLE snapshot (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	document BLOB NOT NULL, 
	UNIQUE (id)
);
CREATE TABLE subject (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	level VARCHAR NOT NULL, 
	parent VARCHAR, 
	title VARCHAR NOT NULL, 
	organisation VARCHAR, 
	"from" VARCHAR, 
	through VARCHAR, 
	UNIQUE (id)
);
INSERT INTO "subject" VALUES(1,'stockholmsregionen',1,'region',NULL,'Stockholmsregionen','region-stockholm',NULL,NULL);
INSERT INTO "subject" VALUES(2,'huddinge',1,'local','stockholmsregionen','Huddinge','huddinge-kommun',NULL,NULL);
INSERT INTO "subject" VALUES(3,'vuxenutbildningen-huddinge',1,'provider','huddinge','Vuxenutbildningen Huddinge','vuxenutbildningen-huddinge',NULL,NULL);
INSERT INTO "subject" VALUES(4,'sodertalje',1,'local','stockholmsregionen','Södertälje','sodertalje-kommun',NULL,NULL);
INSERT INTO "subject" VALUES(5,'vuxenutbildningen-sodertalje',1,'provider','sodertalje','Vuxenutbildningen i Södertälje','vuxenutbildningen-sodertalje',NULL,NULL);
INSERT INTO "subject" VALUES(6,'malardalens-tekniska-gymnasium',1,'provider','sodertalje','Mälardalens Tekniska Gymnasium','malardalens-tekniska-gymnasium',NULL,NULL);
INSERT INTO "subject" VALUES(7,'lernia',1,'provider','stockholmsregionen','Lernia Utbildning','lernia',NULL,NULL);
INSERT INTO "subject" VALUES(8,'industriteknik-bas',1,'programme','lernia','Industriteknik bas (vuxenutbildning)','lernia',NULL,NULL);
CREATE TABLE workspace (
	only INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	framework VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	PRIMARY KEY (only)
);
INSERT INTO "workspace" VALUES(1,'Teknikcollege Stockholm – pilot 2021','teknikcollege','2023','sv');
CREATE INDEX ix_journal_act ON journal (act);
CREATE INDEX ix_journal_actor ON journal (actor);
CREATE INDEX ix_journal_key ON journal ("key");
CREATE TRIGGER journal_chain_is_kept BEFORE UPDATE OF seq, act, at, actor, what, register, key, payload_hash, prev, hash ON journal BEGIN SELECT RAISE(ABORT, 'journal_chain_is_kept'); END;
CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal_is_kept'); END;
CREATE TRIGGER snapshot_is_unchanged BEFORE UPDATE ON snapshot BEGIN SELECT RAISE(ABORT, 'snapshot_is_unchanged'); END;
CREATE TRIGGER snapshot_is_kept BEFORE DELETE ON snapshot BEGIN SELECT RAISE(ABORT, 'snapshot_is_kept'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('organisation',17);
INSERT INTO "sqlite_sequence" VALUES('subject',8);
INSERT INTO "sqlite_sequence" VALUES('evidence',28);
INSERT INTO "sqlite_sequence" VALUES('judgement',7);
INSERT INTO "sqlite_sequence" VALUES('not_applicable',1);
INSERT INTO "sqlite_sequence" VALUES('narrative',3);
INSERT INTO "sqlite_sequence" VALUES('plan',6);
INSERT INTO "sqlite_sequence" VALUES('financing',8);
INSERT INTO "sqlite_sequence" VALUES('application',1);
INSERT INTO "sqlite_sequence" VALUES('milestone',1);
COMMIT;
