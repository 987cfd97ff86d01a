-- What the API should show, said in SQL. Statements end in two semicolons; FOLDER is where the files lie.
CREATE TABLE categories AS SELECT * FROM read_csv('FOLDER/crime-categories.csv', all_varchar = true, header = true);;
CREATE TABLE results AS SELECT * FROM read_csv('FOLDER/outcome-categories.csv', all_varchar = true, header = true, delim = ',');;

CREATE TABLE street AS
SELECT row_number() OVER () AS n,
       regexp_extract(filename, '\d{4}-\d{2}-([a-z-]+)-street\.csv$', 1) AS force,
       coalesce("Crime ID", '') AS id,
       "Month" AS month,
       coalesce(Longitude, '') AS lng,
       coalesce(Latitude, '') AS lat,
       coalesce(Location, '') AS name,
       "Crime type" AS type,
       coalesce("Last outcome category", '') AS outcome
FROM read_csv('FOLDER/csv/*/*-street.csv', all_varchar = true, header = true, delim = ',', quote = '"', filename = true);;

CREATE TABLE outcomes AS
SELECT row_number() OVER () AS n,
       regexp_extract(filename, '\d{4}-\d{2}-([a-z-]+)-outcomes\.csv$', 1) AS force,
       coalesce("Crime ID", '') AS id,
       "Month" AS month,
       coalesce(Longitude, '') AS lng,
       coalesce(Latitude, '') AS lat,
       CASE "Outcome type" WHEN 'Suspect charged' THEN 'Awaiting court outcome' ELSE "Outcome type" END AS outcome
FROM read_csv('FOLDER/csv/*/*-outcomes.csv', all_varchar = true, header = true, delim = ',', quote = '"', filename = true);;

-- The name of a place is the newest month's; stations are spelled in their own way.
CREATE TABLE names AS
SELECT lat, lng, force = 'btp' AS is_btp, arg_max(name, (month, n)) AS name
FROM street WHERE lat <> '' GROUP BY ALL;;

CREATE TABLE spelled AS
SELECT lat, lng, is_btp,
       CASE WHEN NOT is_btp THEN name
            WHEN regexp_matches(name, '\([^()]+\)$')
            THEN regexp_extract(name, '^On or near (.*)\([^()]+\)$', 1)
                 || '(' || lower(regexp_extract(name, '\(([^()]+)\)$', 1)) || ')'
            ELSE regexp_extract(name, '^On or near (.*)$', 1) END AS name,
       CASE WHEN NOT is_btp THEN ''
            WHEN regexp_matches(name, '\([^()]+\)$') THEN upper(regexp_extract(name, '\(([^()]+)\)$', 1))
            ELSE 'OTHER' END AS subtype
FROM names;;

-- Northern Ireland's ids identify no crime.
CREATE TABLE newest AS
SELECT force, id, max(month) AS month FROM outcomes
WHERE id <> '' AND force <> 'northern-ireland' GROUP BY ALL;;

CREATE VIEW crimes AS
SELECT s.n, s.force, s.id, s.month, c.slug, s.lat, s.lng, s.outcome,
       s.lat <> '' AS is_placed,
       coalesce(newest.month, s.month) AS outcome_month,
       concat_ws('|', s.month, c.slug,
                 CASE WHEN s.lat = '' THEN 'null' ELSE s.lat || '|' || s.lng || '|' || p.name END,
                 CASE WHEN s.lat = '' THEN 'null' WHEN s.force = 'btp' THEN 'BTP' ELSE 'Force' END,
                 CASE WHEN s.lat = '' OR s.force <> 'btp' THEN '' ELSE p.subtype END,
                 '',
                 CASE WHEN s.outcome = '' THEN 'null' ELSE s.outcome || '|' || coalesce(newest.month, s.month) END,
                 s.id) AS record
FROM street s
LEFT JOIN categories c ON c.name = s.type
LEFT JOIN spelled p ON p.lat = s.lat AND p.lng = s.lng AND p.is_btp = (s.force = 'btp')
LEFT JOIN newest ON newest.force = s.force AND newest.id = s.id;;

-- Crimes by the ids that outcome rows can be joined by; some ids have several crimes.
CREATE TABLE owners AS
SELECT force, id, count(*) AS crimes, count(DISTINCT month || outcome) AS kinds, min(month) AS month, min(type) AS type
FROM street WHERE id <> '' AND force <> 'northern-ireland' GROUP BY ALL;;

-- Outcome rows that found their crime. Whose crime is one of several is shown without what could differ.
CREATE VIEW joined AS
SELECT o.n, o.force, o.id, o.month, o.lat <> '' AS is_placed, o.outcome,
       concat_ws('|', r.code, o.outcome, o.month, o.id,
                 CASE WHEN w.crimes = 1 THEN w.month || '|' || c.slug ELSE 'shared' END) AS record
FROM outcomes o
JOIN owners w ON w.force = o.force AND w.id = o.id
LEFT JOIN results r ON r.name = o.outcome
LEFT JOIN categories c ON c.name = w.type;;


CREATE TABLE searches AS
SELECT row_number() OVER () AS n,
       regexp_extract(filename, '(\d{4}-\d{2})-[a-z-]+-stop-and-search\.csv$', 1) AS month,
       regexp_extract(filename, '\d{4}-\d{2}-([a-z-]+)-stop-and-search\.csv$', 1) AS force,
       coalesce(Latitude, '') AS lat,
       coalesce(Longitude, '') AS lng,
       coalesce("Outcome", '') AS outcome,
       "Type" AS type,
       concat_ws('|', coalesce("Age range", 'null'), coalesce("Outcome", ''), "Type" IS DISTINCT FROM 'Vehicle search',
                 coalesce("Self-defined ethnicity", 'null'), coalesce("Gender", 'null'),
                 coalesce("Legislation", 'null'), coalesce(lower("Outcome linked to object of search"), 'null'),
                 "Date", coalesce(lower("Removal of more than just outer clothing"), 'null'), coalesce("Outcome", ''))
         AS front,
       concat_ws('|', coalesce(lower("Part of a policing operation"), 'null'),
                 coalesce("Officer-defined ethnicity", 'null'), coalesce("Type", 'null'),
                 coalesce("Policing operation", 'null'), coalesce("Object of search", 'null')) AS rear
FROM read_csv('FOLDER/csv/*/*-stop-and-search.csv', all_varchar = true, header = true, delim = ',', quote = '"', filename = true);;

-- A stop's place is named by the crimes of its generation of map points; a station without "On or near".
CREATE TABLE generation_names AS
SELECT lat, lng, month >= '2022-07' AS is_new, force = 'btp' AS is_btp, arg_max(name, (month, n)) AS name
FROM street WHERE lat <> '' GROUP BY ALL;;

CREATE VIEW stops AS
SELECT s.n, s.month, s.force, s.lat <> '' AS is_placed, s.lat, s.lng,
       concat_ws('|', s.front,
                 CASE WHEN s.lat = '' THEN 'null' ELSE concat_ws('|', s.lat, s.lng, CASE
                   WHEN s.force = 'btp' THEN coalesce(substr(b.name, 12), f.name, 'On or near ')
                   ELSE coalesce(f.name, substr(b.name, 12), 'On or near ') END) END,
                 s.rear) AS record
FROM searches s
LEFT JOIN generation_names f ON f.lat = s.lat AND f.lng = s.lng AND f.is_new = (s.month >= '2022-07') AND NOT f.is_btp
LEFT JOIN generation_names b ON b.lat = s.lat AND b.lng = s.lng AND b.is_new = (s.month >= '2022-07') AND b.is_btp;;

-- Every cell of every row as one line, a blank cell as nothing.
CREATE VIEW street_cells AS
SELECT "Month" AS month,
       concat_ws('|', regexp_extract(filename, '\d{4}-\d{2}-([a-z-]+)-street\.csv$', 1), coalesce("Crime ID", ''), "Month",
                 coalesce(Longitude, ''), coalesce(Latitude, ''), coalesce("Reported by", ''), coalesce("Falls within", ''),
                 coalesce(Location, ''), coalesce("LSOA code", ''), coalesce("LSOA name", ''), coalesce("Crime type", ''),
                 coalesce("Last outcome category", ''), coalesce(Context, '')) AS line
FROM read_csv('FOLDER/csv/*/*-street.csv', all_varchar = true, header = true, delim = ',', quote = '"', filename = true);;

CREATE VIEW outcomes_cells AS
SELECT "Month" AS month,
       concat_ws('|', regexp_extract(filename, '\d{4}-\d{2}-([a-z-]+)-outcomes\.csv$', 1), coalesce("Crime ID", ''), "Month",
                 coalesce(Longitude, ''), coalesce(Latitude, ''), coalesce("Reported by", ''), coalesce("Falls within", ''),
                 coalesce(Location, ''), coalesce("LSOA code", ''), coalesce("LSOA name", ''), '', coalesce("Outcome type", ''),
                 '') AS line
FROM read_csv('FOLDER/csv/*/*-outcomes.csv', all_varchar = true, header = true, delim = ',', quote = '"', filename = true);;

CREATE VIEW search_cells AS
SELECT regexp_extract(filename, '(\d{4}-\d{2})-[a-z-]+-stop-and-search\.csv$', 1) AS month,
       concat_ws('|', regexp_extract(filename, '\d{4}-\d{2}-([a-z-]+)-stop-and-search\.csv$', 1), "Date",
                 coalesce(Longitude, ''), coalesce(Latitude, ''), coalesce("Type", ''), coalesce("Policing operation", ''),
                 coalesce(Gender, ''), coalesce("Age range", ''), coalesce("Self-defined ethnicity", ''),
                 coalesce("Officer-defined ethnicity", ''), coalesce(Legislation, ''), coalesce("Object of search", ''),
                 coalesce(Outcome, ''), coalesce("Part of a policing operation", ''),
                 coalesce("Outcome linked to object of search", ''),
                 coalesce("Removal of more than just outer clothing", '')) AS line
FROM read_csv('FOLDER/csv/*/*-stop-and-search.csv', all_varchar = true, header = true, delim = ',', quote = '"', filename = true);;
