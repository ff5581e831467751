import Localization

/// The interface texts that views ask for; those that templates ask for are checked when templates load.
enum PortalKey: String, InterfaceKey {
  // Furniture
  case registerTagline = "register_tagline"
  case stateAsOf = "state_as_of"
  case pageTitle = "page_title"
  case doorLink = "door_link"
  case doorShort = "door_short"
  case conventions
  case partners
  case programmes
  case notFound = "not_found"
  case reportSubject = "report_subject"
  case descriptionRegion = "description_region"
  case descriptionConventions = "description_conventions"
  case descriptionPartners = "description_partners"
  case descriptionProgrammes = "description_programmes"
  case descriptionPartner = "description_partner"
  case descriptionProgramme = "description_programme"
  case descriptionInstrument = "description_instrument"
  case nationalLede = "national_lede"
  case mapLabel = "map_label"
  case locatorLabel = "locator_label"
  case tileLabel = "tile_label"

  // Sources
  case noteLabel = "note_label"
  case noteNumber = "note_number"
  case comma
  case sourceDated = "source_dated"
  case reliabilityPrimary = "reliability_primary"
  case reliabilitySecondary = "reliability_secondary"
  case supportsParties = "supports_parties"
  case supportsWitnesses = "supports_witnesses"
  case supportsDate = "supports_date"
  case supportsPlace = "supports_place"
  case supportsFacts = "supports_facts"
  case supportsSummary = "supports_summary"
  case supportsObjectives = "supports_objectives"
  case supportsCommitments = "supports_commitments"
  case supportsIndicators = "supports_indicators"
  case supportsFunding = "supports_funding"
  case supportsAudiences = "supports_audiences"
  case supportsFramework = "supports_framework"
  case supportsTimeline = "supports_timeline"
  case supportsQuotes = "supports_quotes"
  case supportsName = "supports_name"
  case supportsOtherNames = "supports_other_names"
  case supportsKind = "supports_kind"
  case supportsLegalForm = "supports_legal_form"
  case supportsDescription = "supports_description"
  case supportsFounded = "supports_founded"
  case supportsSeat = "supports_seat"
  case supportsRegions = "supports_regions"
  case supportsProvinces = "supports_provinces"
  case supportsPopulation = "supports_population"
  case supportsLead = "supports_lead"
  case supportsDates = "supports_dates"
  case supportsPublication = "supports_publication"
  case supportsPromulgation = "supports_promulgation"
  case supportsEntryIntoForce = "supports_entry_into_force"

  // A convention
  case status
  case verification
  case statusAsOf = "status_as_of"
  case dateUnknown = "date_unknown"
  case basisDayInferred = "basis_day_inferred"
  case basisMonthInferred = "basis_month_inferred"
  case basisDateInferred = "basis_date_inferred"
  case sameDay = "same_day"
  case eventSigning = "event_signing"
  case eventEffective = "event_effective"
  case eventEndPlanned = "event_end_planned"
  case eventEndActual = "event_end_actual"
  case amountNotDisclosed = "amount_not_disclosed"
  case comparatorGreater = "comparator_gt"
  case comparatorAtLeast = "comparator_gte"
  case comparatorAtMost = "comparator_lte"
  case comparatorAbout = "comparator_approx"
  case quoteTo = "quote_to"
  case signedText = "signed_text"
  case elsewhere
  case onBehalfOf = "on_behalf_of"
  case roleByAmendment = "role_by_amendment"
  case joinedOn = "joined_on"
  case joined
  case goal = "sdg"
  case goalNamed = "sdg_named"
  case citation
  case citationWithAddress = "citation_with_address"
  case durationYears = "duration_years"
  case durationMonths = "duration_months"
  case durationWeeks = "duration_weeks"
  case durationDays = "duration_days"

  // What is not known
  case gapDuration = "gap_duration"
  case gapEnd = "gap_end"
  case gapSignedText = "gap_signed_text"
  case gapFunding = "gap_funding"
  case gapAmount = "gap_amount"
  case gapContributor = "gap_contributor"
  case gapCommitments = "gap_commitments"
  case gapDue = "gap_due"
  case kindNotGiven = "kind_not_given"
  case gapPlace = "gap_place"
  case gapDate = "gap_date"
  case gapDay = "gap_day"
  case gapSignatories = "gap_signatories"
  case gapIndicators = "gap_indicators"
  case gapEvidence = "gap_evidence"
  case gapAudiences = "gap_audiences"
  case gapObjectives = "gap_objectives"
  case gapStatusAsOf = "gap_status_as_of"
  case notGiven = "not_given"

  // Lists
  case facetYear = "facet_year"
  case facetTheme = "facet_theme"
  case facetStatus = "facet_status"
  case facetAudience = "facet_audience"
  case facetGoal = "facet_goal"
  case byYear = "browse_years"
  case byTheme = "browse_themes"
  case byStatus = "browse_statuses"
  case byAudience = "browse_audiences"
  case byGoal = "browse_goals"
  case signersTitle = "signers_title"
  case commitmentsTitle = "commitments_title"
  case indicatorsTitle = "indicators_title"
  case followUpTitle = "follow_up_title"
  case qualityTitle = "quality_title"
  case descriptionList = "description_list"
  case chartNumbers = "chart_numbers"
  case chartYears = "chart_years"
  case chartCommitments = "chart_commitments"
  case chartIndicators = "chart_indicators"
  case target
  case actual
  case pairNumbers = "pair_numbers"
  case pairNotComparable = "pair_not_comparable"
  case expiringTitle = "expiring_title"
  case expiringWhy = "expiring_why"
  case pastEndTitle = "past_end_title"
  case pastEndWhy = "past_end_why"
  case overdueTitle = "overdue_title"
  case overdueWhy = "overdue_why"
  case neverTitle = "never_title"
  case neverWhy = "never_why"
  case yearUnknown = "year_unknown"
  case otherSigns = "other_signs"
  case partTitle = "part_title"
  case byTitle = "browse_titles"
  case sourcesTitle = "sources_title"
  case comparisonTitle = "comparison_title"
  case comparisonLede = "comparison_lede"
  case allTogether = "all_together"
  case columnConventions = "column_conventions"
  case columnPartners = "column_partners"
  case columnCommitments = "column_commitments"
  case columnEvidence = "column_evidence"
  case columnIndicators = "column_indicators"
  case columnResults = "column_results"
  case columnPastEnd = "column_past_end"
  case columnNever = "column_never"
  case columnCompleteness = "column_completeness"
  case chartNetwork = "chart_network"
  case chartNetworkWhy = "chart_network_why"
  case chartOmitted = "chart_omitted"
  case chartRowsOmitted = "chart_rows_omitted"
  case pairOfPartners = "pair_of_partners"
  case endPlannedOn = "end_planned_on"
  case countSources = "count_sources"
  case countSigners = "count_signers"
  case countIndicators = "count_indicators"

  // Yearly reports
  case reportsTitle = "reports_title"
  case reportTitle = "report_title"
  case reportRunning = "report_running"
  case descriptionReport = "description_report"
  case reportUndated = "report_undated"
  case reportNoneSigned = "report_none_signed"
  case reportNewPartners = "report_new_partners"
  case reportOfIndicators = "report_of_indicators"
  case figureSigned = "figure_signed"
  case figureWithTarget = "figure_with_target"
  case figureWithResult = "figure_with_result"
  case silenceConventions = "silence_conventions"
  case silenceCommitments = "silence_commitments"
  case silenceIndicators = "silence_indicators"
  case noReportExpected = "no_report_expected"
  case noCommitment = "no_commitment"
  case noIndicator = "no_indicator"

  // What is computed
  case eventAmendmentApproved = "event_amendment_approved"
  case eventAmendmentSigned = "event_amendment_signed"
  case withdrawn
  case descriptionWithdrawn = "description_withdrawn"
  case qualityDayOfSigning = "quality_day_of_signing"
  case qualityDateStated = "quality_date_stated"
  case qualityPlaceOfSigning = "quality_place_of_signing"
  case qualitySignatoryForEachParty = "quality_signatory_for_each_party"
  case qualityTwoSources = "quality_two_sources"
  case qualitySourcesArchived = "quality_sources_archived"
  case qualitySignedText = "quality_signed_text"
  case qualityDuration = "quality_duration"
  case qualityRecentStatus = "quality_recent_status"
  case qualityObjectives = "quality_objectives"
  case qualityAudiences = "quality_audiences"
  case qualityCommitments = "quality_commitments"
  case qualityCommitmentsWithLeadAndDue = "quality_commitments_with_lead_and_due"
  case qualityIndicators = "quality_indicators"
  case qualityIndicatorsComplete = "quality_indicators_complete"
  case qualityFunding = "quality_funding"
  case qualityArabicTitle = "quality_arabic_title"
  case qualityVerified = "quality_verified"
  case supplierCentre = "supplier_centre"
  case supplierParties = "supplier_parties"
  case supplierEditors = "supplier_editors"
  case progressNoTarget = "progress_no_target"
  case progressNoActual = "progress_no_actual"
  case progressNotANumber = "progress_not_a_number"
  case progressNotMeasurable = "progress_not_measurable"
  case progressNotComparable = "progress_not_comparable"
  case progressBaselineAssumed = "progress_baseline_assumed"
  case progressNoDistance = "progress_no_distance"
  case inverseParent = "inverse_parent"
  case inverseChild = "inverse_child"
  case inverseRenews = "inverse_renews"
  case inverseReplaces = "inverse_replaces"
  case inverseImplements = "inverse_implements"
  case inverseSibling = "inverse_sibling"
  case implementation
  case implementationDeclared = "implementation_declared"
  case warningDraft = "warning_draft"
  case methodImplementation = "method_implementation"
  case methodFreshness = "method_freshness"
  case methodProgress = "method_progress"
  case methodCompleteness = "method_completeness"
  case methodPublication = "method_publication"
  case methodCounts = "method_counts"
  case freshnessRule = "freshness_rule"
  case progressFormula = "progress_formula"
  case progressReached = "progress_reached"
  case freshness
  case percent
  case score
  case warningImplementation = "warning_implementation"
  case warningEndPassed = "warning_end_passed"
  case lastReport = "last_report"
  case computedFrom = "computed_from"
  case warningPublicationDelay = "warning_publication_delay"
  case fileSizeKilobytes = "file_size_kilobytes"
  case fileSizeMegabytes = "file_size_megabytes"
  case fileSizeBytes = "file_size_bytes"

  // Names of languages
  case languageFrench = "language_fr"
  case languageArabic = "language_ar"
  case languageEnglish = "language_en"
  case languageAmazigh = "language_zgh"

  // Translations
  case translationFallback = "translation_fallback"
  case translationMachine = "translation_machine"
  case translationMachineUnreviewed = "translation_machine_unreviewed"
  case translationUnreviewed = "translation_unreviewed"
  case translationStale = "translation_stale"
  case translationsTitle = "translations_title"
  case coverageShare = "coverage_share"
  case coverageAll = "coverage_all"
  case coverageComplete = "coverage_complete"
  case coverageFallback = "coverage_fallback"
  case coverageStale = "coverage_stale"
  case coverageMachine = "coverage_machine"
  case coverageUnreviewed = "coverage_unreviewed"
  case coverageSite = "coverage_site"
  case coverageInterface = "coverage_interface"
  case coverageVocabularies = "coverage_vocabularies"
  case coverageRegions = "coverage_regions"
  case coverageInstruments = "coverage_instruments"
  case coveragePages = "coverage_pages"

  // Lists and counts
  case instrument
  case bulletinNumber = "bulletin_number"
  case bulletinNumberAndLanguage = "bulletin_number_and_language"
  case dahirNumber = "dahir_number"
  case cardRelationAnticipates = "card_relation_anticipates"
  case cardRelationImplements = "card_relation_implements"
  case cardRelationCites = "card_relation_cites"
  case cardRelationPursuantTo = "card_relation_pursuant_to"
  case tallyByRole = "tally_by_role"
  case tallyByRegion = "tally_by_region"
  case allConventions = "all_conventions"
  case allPartners = "all_partners"
  case noConventionPublished = "no_convention_published"
  case countCommon = "count_common"
  case countConventions = "count_conventions"
  case countPartners = "count_partners"
  case countProgrammes = "count_programmes"
  case countParties = "count_parties"
  case countCommitments = "count_commitments"
  case countProvinces = "count_provinces"
  case countPrefectures = "count_prefectures"
  case figureConventions = "figure_conventions"
  case figurePartners = "figure_partners"
  case figureProgrammes = "figure_programmes"
  case figureCommitments = "figure_commitments"
  case figureActiveRegions = "figure_active_regions"
  case figureRegions = "figure_regions"
  case figureCoPartners = "figure_co_partners"

  var placeholders: [String] {
    switch self {
    case .stateAsOf, .statusAsOf, .joinedOn: ["date"]
    case .pageTitle: ["title", "place"]
    case .reportSubject: ["title"]
    case .descriptionRegion: ["region"]
    case .descriptionConventions, .descriptionPartners, .descriptionProgrammes: ["territory"]
    case .descriptionPartner, .descriptionProgramme, .descriptionInstrument, .quoteTo: ["name"]
    case .locatorLabel: ["region"]
    case .translationFallback: ["language"]
    case .coverageShare: ["share"]
    case .tileLabel: ["region", "count"]
    case .noteLabel: ["number", "source"]
    case .noteNumber: ["number"]
    case .sourceDated: ["publisher", "date"]
    case .comparatorGreater, .comparatorAtLeast, .comparatorAtMost, .comparatorAbout: ["value"]
    case .bulletinNumber, .dahirNumber: ["number"]
    case .bulletinNumberAndLanguage: ["number", "language"]
    case .descriptionList: ["title", "territory"]
    case .partTitle: ["title", "part"]
    case .pairOfPartners: ["first", "second"]
    case .percent, .fileSizeBytes, .fileSizeKilobytes, .fileSizeMegabytes: ["number"]
    case .pairNumbers: ["target", "actual"]
    case .pairNotComparable: ["label"]
    case .freshnessRule: ["due", "overdue"]
    case .progressFormula: ["baseline", "target", "actual"]
    case .score: ["met", "all"]
    case .warningImplementation: ["declared", "computed"]
    case .warningEndPassed, .lastReport, .endPlannedOn: ["date"]
    case .reportTitle: ["year"]
    case .reportRunning, .descriptionReport: ["year", "region"]
    case .goal: ["code"]
    case .goalNamed: ["code", "name"]
    case .citation: ["title", "register", "region", "id", "state"]
    case .citationWithAddress: ["title", "register", "region", "id", "state", "address"]
    default: []
    }
  }

  var isCounted: Bool {
    switch self {
    case .elsewhere, .durationYears, .durationMonths, .durationWeeks, .durationDays, .allConventions, .allPartners,
      .countCommon, .countSources, .chartOmitted, .chartRowsOmitted, .countSigners, .countIndicators, .countConventions,
      .countPartners, .countProgrammes, .countParties, .countCommitments, .countProvinces, .countPrefectures,
      .figureConventions, .figurePartners, .figureProgrammes, .figureCommitments, .figureActiveRegions, .figureRegions,
      .figureCoPartners, .reportUndated, .reportNewPartners, .reportOfIndicators, .figureSigned, .figureWithTarget,
      .figureWithResult, .expiringWhy, .overdueWhy, .warningPublicationDelay:
      true
    default: false
    }
  }
}
