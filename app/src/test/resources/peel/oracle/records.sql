-- The records that queries select and count, one table for each kind, as text columns named like the parameters of /v1. NULL is
-- for none. After oracle.sql; statements end in two semicolons, and FOLDER is where the files lie.
CREATE TABLE crime_cells AS
SELECT row_number() OVER () AS n,
       regexp_extract(filename, '\d{4}-\d{2}-([a-z-]+)-street\.csv$', 1) AS force,
       coalesce("Crime ID", '') AS id,
       "Month" AS month,
       CAST(round(CAST(Latitude AS DECIMAL(12, 8)) * 1000000) AS INTEGER) AS lat,
       CAST(round(CAST(Longitude AS DECIMAL(12, 8)) * 1000000) AS INTEGER) AS lng,
       nullif("LSOA code", '') AS lsoa,
       "Crime type" AS type,
       "Last outcome category" AS outcome
FROM read_csv('FOLDER/csv/*/*-street.csv', all_varchar = true, header = true, delim = ',', quote = '"', filename = true);;

CREATE TABLE outcome_cells AS
SELECT row_number() OVER () AS n,
       regexp_extract(filename, '\d{4}-\d{2}-([a-z-]+)-outcomes\.csv$', 1) AS force,
       coalesce("Crime ID", '') AS id,
       "Month" AS month,
       CAST(round(CAST(Latitude AS DECIMAL(12, 8)) * 1000000) AS INTEGER) AS lat,
       CAST(round(CAST(Longitude AS DECIMAL(12, 8)) * 1000000) AS INTEGER) AS lng,
       nullif("LSOA code", '') AS lsoa,
       CASE "Outcome type" WHEN 'Suspect charged' THEN 'Awaiting court outcome' ELSE "Outcome type" END AS outcome
FROM read_csv('FOLDER/csv/*/*-outcomes.csv', all_varchar = true, header = true, delim = ',', quote = '"', filename = true);;

CREATE TABLE stop_cells AS
SELECT regexp_extract(filename, '(\d{4}-\d{2})-[a-z-]+-stop-and-search\.csv$', 1) AS month,
       regexp_extract(filename, '\d{4}-\d{2}-([a-z-]+)-stop-and-search\.csv$', 1) AS force,
       CAST(round(CAST(Latitude AS DECIMAL(12, 8)) * 1000000) AS INTEGER) AS lat,
       CAST(round(CAST(Longitude AS DECIMAL(12, 8)) * 1000000) AS INTEGER) AS lng,
       nullif("Outcome", '') AS outcome_text,
       CAST(substr("Date", 1, 10) || ' ' || substr("Date", 12, 8) AS TIMESTAMP) AS utc,
       nullif("Object of search", '') AS object,
       nullif("Legislation", '') AS legislation,
       nullif("Gender", '') AS gender,
       nullif("Age range", '') AS age_range,
       nullif("Officer-defined ethnicity", '') AS ethnicity,
       nullif("Self-defined ethnicity", '') AS self_defined_ethnicity,
       nullif("Type", '') AS stop_type
FROM read_csv('FOLDER/csv/*/*-stop-and-search.csv', all_varchar = true, header = true, delim = ',', quote = '"', filename = true);;

-- Filled by the test: number from 0 on, coordinates, id, smallest neighbourhood, and the position along the Morton curve.
CREATE TABLE places (number INTEGER, lat INTEGER, lng INTEGER, place VARCHAR, neighbourhood VARCHAR, key BIGINT);;
