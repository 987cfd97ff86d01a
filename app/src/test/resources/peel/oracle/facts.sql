-- After the table of places is filled.
CREATE TABLE crime_facts AS
SELECT s.n, s.id, s.month, substr(s.month, 1, 4) AS year, c.slug AS category, c.rowid AS category_number, r.code AS outcome, s.force, s.lsoa, p.place,
       p.neighbourhood, s.lat, s.lng, p.number, p.key, if(s.force = 'btp', 'btp', 'force') AS type
FROM crime_cells s
LEFT JOIN categories c ON c.name = s.type
LEFT JOIN results r ON r.name = s.outcome
LEFT JOIN places p ON p.lat = s.lat AND p.lng = s.lng;;

-- Of several crimes with its id an outcome is of one at its own place, the oldest of them.
CREATE TABLE crimes_of_outcomes AS
SELECT o.n, arg_min(c.category, (c.lat IS DISTINCT FROM o.lat OR c.lng IS DISTINCT FROM o.lng, c.month,
                                 coalesce(c.key, 1::BIGINT << 61), c.category_number, c.n)) AS category
FROM outcome_cells o JOIN crime_facts c ON c.force = o.force AND c.id = o.id
WHERE o.id <> '' AND o.force <> 'northern-ireland' GROUP BY ALL;;

CREATE TABLE outcome_facts AS
SELECT o.month, substr(o.month, 1, 4) AS year, c.category, r.code AS outcome, o.force, o.lsoa, p.place, p.neighbourhood,
       o.lat, o.lng, p.number, if(o.force = 'btp', 'btp', 'force') AS type
FROM outcome_cells o
LEFT JOIN crimes_of_outcomes c ON c.n = o.n
LEFT JOIN results r ON r.name = o.outcome
LEFT JOIN places p ON p.lat = o.lat AND p.lng = o.lng;;

-- Summer time is from the last Sunday of March to the last Sunday of October, both at one o'clock in UTC.
CREATE MACRO last_sunday(y, m) AS make_timestamp(y, m, 31, 1, 0, 0) - to_days(CAST(dayofweek(make_date(y, m, 31)) AS INTEGER));;

CREATE TABLE stop_facts AS
SELECT s.month, substr(s.month, 1, 4) AS year,
       CASE s.outcome_text
         WHEN 'Summons / charged by post' THEN 'bu-summons'
         WHEN 'Penalty Notice for Disorder' THEN 'bu-penalty-notice'
         WHEN 'Caution (simple or conditional)' THEN 'bu-caution'
         WHEN 'A no further action disposal' THEN 'bu-no-further-action'
         ELSE 'bu-' || trim(regexp_replace(lower(s.outcome_text), '[^a-z0-9]+', '-', 'g'), '-') END AS outcome,
       s.force, p.place, p.neighbourhood, s.lat, s.lng, p.number, if(s.force = 'btp', 'btp', 'force') AS type,
       s.object, s.legislation, s.gender, s.age_range, s.ethnicity, s.self_defined_ethnicity, s.stop_type,
       CAST((hour(s.utc) + if(s.utc >= last_sunday(year(s.utc), 3) AND s.utc < last_sunday(year(s.utc), 10), 1, 0)) % 24
            AS VARCHAR) AS hour
FROM stop_cells s
LEFT JOIN places p ON p.lat = s.lat AND p.lng = s.lng;;
