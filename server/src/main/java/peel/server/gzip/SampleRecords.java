package peel.server.gzip;

/// Invented records, to fit a code to.
final class SampleRecords {
    /// Some crimes of a month.
    static final String CRIMES = """
            [{"category":"burglary","location_type":"Force","location":{"latitude":"52.640961","street":{"id":1737432,"name":\
            "On or near Hawthorn Way"},"longitude":"-1.126371"},"context":"","outcome_status":{"category":"Investigation \
            complete; no suspect identified","date":"2024-03"},"persistent_id":\
            "5f8d1c0a7be94632d80174ae9c3bf2560e6d41978ab3c2f05d7e8496b1a0c3d2","id":117283940,"location_subtype":"",\
            "month":"2024-02"},{"category":"vehicle-crime","location_type":"Force","location":{"latitude":"52.638815",\
            "street":{"id":1738077,"name":"On or near Park\\/Open Space"},"longitude":"-1.130254"},"context":"",\
            "outcome_status":{"category":"Under investigation","date":"2024-02"},"persistent_id":\
            "c29e07d4b6a1583f9e04dc7215a8b36f70e1c94d28b5f3a6079d8e1c4b2fa503","id":117280561,"location_subtype":"",\
            "month":"2024-02"},{"category":"other-theft","location_type":"Force","location":{"latitude":"52.634407",\
            "street":{"id":1736590,"name":"On or near Mill Lane"},"longitude":"-1.149072"},"context":"",\
            "outcome_status":null,"persistent_id":"81b7f3e65c2d09a4f1678e3bd05c92a74f68d1be03a97c5e2b40f6d83719ac5e",\
            "id":117291608,"location_subtype":"","month":"2024-02"}]""";

    /// Some stops of a month.
    static final String STOPS = """
            [{"age_range":"18-24","outcome":"A no further action disposal","involved_person":true,"self_defined_ethnicity":\
            "White - English\\/Welsh\\/Scottish\\/Northern Irish\\/British","gender":"Male","legislation":\
            "Misuse of Drugs Act 1971 (section 23)","outcome_linked_to_object_of_search":null,"datetime":\
            "2024-02-09T22:41:00+00:00","removal_of_more_than_outer_clothing":false,"outcome_object":{"id":"bu-no-further-action",\
            "name":"A no further action disposal"},"location":{"latitude":"52.640961","street":{"id":1737432,"name":\
            "On or near Hawthorn Way"},"longitude":"-1.126371"},"operation":null,"officer_defined_ethnicity":"White","type":\
            "Person search","operation_name":null,"object_of_search":"Controlled drugs"},{"age_range":"over 34","outcome":\
            "Arrest","involved_person":true,"self_defined_ethnicity":"Other ethnic group - Not stated","gender":"Male","legislation":\
            "Police and Criminal Evidence Act 1984 (section 1)","outcome_linked_to_object_of_search":null,"datetime":\
            "2024-02-17T03:05:00+00:00","removal_of_more_than_outer_clothing":null,"outcome_object":{"id":"bu-arrest",\
            "name":"Arrest"},"location":{"latitude":"52.634407","street":{"id":1736590,"name":"On or near Mill Lane"},"longitude":\
            "-1.149072"},"operation":false,"officer_defined_ethnicity":"Black","type":"Person and Vehicle search",\
            "operation_name":null,"object_of_search":"Stolen goods"}]""";

    /// What became of a crime.
    static final String HISTORY = """
            {"outcomes":[{"category":{"code":"under-investigation","name":"Under investigation"},"date":"2024-02","person_id":null},\
            {"category":{"code":"awaiting-court-result","name":"Awaiting court outcome"},"date":"2024-05","person_id":null}],"crime":\
            {"category":"burglary","location_type":"Force","location":{"latitude":"52.640961","street":{"id":1737432,"name":\
            "On or near Hawthorn Way"},"longitude":"-1.126371"},"context":"","persistent_id":\
            "5f8d1c0a7be94632d80174ae9c3bf2560e6d41978ab3c2f05d7e8496b1a0c3d2","id":117283940,"location_subtype":"",\
            "month":"2024-02"}}""";

    private SampleRecords() {}
}
