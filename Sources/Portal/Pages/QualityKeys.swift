import Registry

// The interface texts of what the registry computes.

extension QualityCheck {
  var key: PortalKey {
    switch self {
    case .dayOfSigning: .qualityDayOfSigning
    case .dateStated: .qualityDateStated
    case .placeOfSigning: .qualityPlaceOfSigning
    case .signatoryForEachParty: .qualitySignatoryForEachParty
    case .twoSources: .qualityTwoSources
    case .sourcesArchived: .qualitySourcesArchived
    case .signedText: .qualitySignedText
    case .duration: .qualityDuration
    case .recentStatus: .qualityRecentStatus
    case .objectives: .qualityObjectives
    case .audiences: .qualityAudiences
    case .commitments: .qualityCommitments
    case .commitmentsWithLeadAndDue: .qualityCommitmentsWithLeadAndDue
    case .indicators: .qualityIndicators
    case .indicatorsComplete: .qualityIndicatorsComplete
    case .funding: .qualityFunding
    case .arabicTitle: .qualityArabicTitle
    case .verified: .qualityVerified
    }
  }
}

extension QualityCheck.Supplier {
  var key: PortalKey {
    switch self {
    case .centre: .supplierCentre
    case .parties: .supplierParties
    case .editors: .supplierEditors
    }
  }
}

extension Progress.Reason {
  var key: PortalKey {
    switch self {
    case .noTarget: .progressNoTarget
    case .noActual: .progressNoActual
    case .notANumber: .progressNotANumber
    case .notMeasurable: .progressNotMeasurable
    case .notComparable: .progressNotComparable
    case .baselineAssumed: .progressBaselineAssumed
    case .noDistance: .progressNoDistance
    }
  }
}

extension RelationType {
  /// How it is called from the other end.
  var key: PortalKey {
    switch self {
    case .parent: .inverseParent
    case .child: .inverseChild
    case .renews: .inverseRenews
    case .replaces: .inverseReplaces
    case .implements: .inverseImplements
    case .sibling: .inverseSibling
    }
  }
}
