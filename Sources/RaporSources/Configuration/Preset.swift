package import RaporModel

/// What is known of a program's exports as they come.
package struct Preset: Hashable, Sendable {
  /// The name in site.yml.
  package var name: String
  /// For each table, the names that the program gives to a column; the first that the file has wins.
  package var columns: [TableKind: [String: [String]]]
  /// The stages that the program begins with.
  package var stages: [Stage]
  /// What to know about the export, for the reference.
  package var summary: String

  /// The preset with a name; nil when there is none.
  package static func named(_ name: String) -> Preset? {
    all.first { $0.name == name.lowercased() }
  }

  /// All presets, by name.
  package static let all = [hubspot, pipedrive, salesforce, zoho]

  private static func open(_ names: String...) -> [Stage] {
    names.map { Stage(name: $0, outcome: .open) }
  }

  private static let salesforce = Preset(
    name: "salesforce",
    columns: [
      .deals: [
        "deal_id": ["Opportunity ID", "Opportunity ID 18", "Id"],
        "rep_id": ["Opportunity Owner", "Owner", "Owner: Full Name", "OwnerId"],
        "stage": ["Stage", "StageName"], "created_on": ["Created Date", "CreatedDate"],
        "closed_on": ["Close Date", "CloseDate"], "amount": ["Amount", "Amount (converted)"],
        "account": ["Account Name", "Account"], "product": ["Product Name", "Product"],
        "quantity": ["Quantity", "Opportunity Quantity"],
        "currency": ["Amount Currency", "Opportunity Currency", "CurrencyIsoCode"],
        "territory": ["Territory", "Sales Territory"], "source": ["Lead Source", "LeadSource"],
        "type": ["Type"], "segment": ["Segment", "Industry"],
        "lost_reason": ["Loss Reason", "Closed Lost Reason", "Reason Lost"],
      ],
      .activities: [
        "activity_id": ["Activity ID", "Id"], "rep_id": ["Assigned", "Assigned To", "Owner"],
        "type": ["Activity Type", "Type", "Task Subtype"],
        "occurred_at": ["Date", "Due Date", "ActivityDate"],
        "deal_id": ["Opportunity ID", "WhatId"], "lead_id": ["Lead ID", "WhoId"],
        "outcome": ["Call Result", "Status"],
        "duration_minutes": ["Duration (Minutes)", "DurationInMinutes"],
      ],
      .reps: [
        "rep_id": ["Username", "User ID", "Id"], "name": ["Full Name", "Name"],
        "manager_id": ["Manager", "Manager: Full Name"], "role": ["Role", "Profile"],
        "territory": ["Territory"], "team": ["Team", "Department", "Division"],
      ],
      .products: [
        "product": ["Product Name", "Name"], "list_price": ["List Price", "UnitPrice"],
        "family": ["Product Family", "Family"],
      ],
      .stageChanges: [
        "deal_id": ["Opportunity ID", "OpportunityId"],
        "stage": ["To Stage", "Stage", "StageName", "New Value"],
        "entered_at": [
          "Last Modified", "Edit Date", "Last Modified Date", "Created Date", "CreatedDate",
        ],
      ],
      .leads: [
        "lead_id": ["Lead ID", "Lead ID 18", "Id"], "rep_id": ["Lead Owner", "Owner", "OwnerId"],
        "created_at": ["Create Date", "Created Date", "CreatedDate"],
        "source": ["Lead Source", "LeadSource"], "segment": ["Industry", "Segment"],
        "converted_on": ["Converted Date", "ConvertedDate"],
        "deal_id": ["Converted Opportunity ID", "ConvertedOpportunityId"],
      ],
    ],
    stages: open(
      "Prospecting", "Qualification", "Needs Analysis", "Value Proposition", "Id. Decision Makers",
      "Perception Analysis", "Proposal/Price Quote", "Negotiation/Review")
      + [
        Stage(name: "Closed Won", outcome: .won), Stage(name: "Closed Lost", outcome: .lost),
      ],
    summary:
      "A report exported as “Details Only”; the lines of totals, copyright and confidentiality at its end are recognised. `Close Date` of an open opportunity is its expected close."
  )

  private static let hubspot = Preset(
    name: "hubspot",
    columns: [
      .deals: [
        "deal_id": ["Record ID", "Deal ID", "Record ID - Deal"],
        "rep_id": ["Deal owner", "Deal Owner", "Owner"], "stage": ["Deal Stage"],
        "created_on": ["Create Date", "Created At", "Create date"],
        "closed_on": ["Close Date", "Close date"],
        "amount": ["Amount", "Amount in company currency"],
        "account": ["Associated Company", "Associated Company (Primary)", "Company name"],
        "product": ["Product", "Line item name"], "currency": ["Currency"],
        "source": ["Original Source Type", "Original Traffic Source", "Deal source"],
        "type": ["Deal Type"], "lost_reason": ["Closed Lost Reason"],
        "segment": ["Segment", "Industry"], "territory": ["Territory", "HubSpot Team"],
      ],
      .activities: [
        "activity_id": ["Record ID"], "rep_id": ["Activity assigned to", "Assigned to"],
        "type": ["Activity type", "Call and meeting type", "Task Type"],
        "occurred_at": ["Activity date", "Activity Date", "Create Date"],
        "deal_id": ["Associated Deal IDs", "Associated Deal ID"],
        "outcome": ["Call outcome", "Meeting outcome", "Task Status"],
        "duration_minutes": ["Duration (minutes)"],
      ],
      .reps: [
        "rep_id": ["Email", "User email"], "name": ["Name", "Full name"],
        "team": ["Main team", "Primary team", "Team"], "role": ["Role", "Permission set"],
      ],
      .products: [
        "product": ["Name", "Product name"], "list_price": ["Unit price", "Price"],
        "family": ["Product type"],
      ],
      .leads: [
        "lead_id": ["Record ID", "Record ID - Contact"], "rep_id": ["Contact owner", "Lead owner"],
        "created_at": ["Create Date", "Create date"],
        "source": ["Original Source Type", "Original Traffic Source", "Original Source"],
        "segment": ["Industry"], "converted_on": ["Became an Opportunity Date"],
        "deal_id": ["Associated Deal IDs"], "first_response_at": ["First outreach date"],
      ],
    ],
    stages: open(
      "Appointment Scheduled", "Qualified To Buy", "Presentation Scheduled",
      "Decision Maker Bought-In", "Contract Sent")
      + [
        Stage(name: "Closed Won", outcome: .won), Stage(name: "Closed Lost", outcome: .lost),
      ],
    summary:
      "“Export view” of the deals index, all properties. Dates come as `2017-12-31 09:30` in the account's zone. `Close Date` of an open deal is its expected close."
  )

  private static let pipedrive = Preset(
    name: "pipedrive",
    columns: [
      .deals: [
        "deal_id": ["Deal - ID", "ID"], "rep_id": ["Deal - Owner", "Owner"],
        "stage": ["Deal - Stage", "Stage"], "outcome": ["Deal - Status", "Status"],
        "created_on": ["Deal - Deal created", "Deal - Deal created on", "Deal created"],
        "closed_on": ["Deal - Deal closed on", "Deal - Won time", "Deal closed on"],
        "expected_close_on": ["Deal - Expected close date", "Expected close date"],
        "amount": ["Deal - Value", "Value"],
        "currency": ["Deal - Currency of Value", "Deal - Currency", "Currency"],
        "account": ["Deal - Organization", "Organization - Name", "Organization"],
        "product": ["Product - Name", "Deal - Product name"],
        "quantity": ["Deal - Product quantity"],
        "source": ["Deal - Source channel", "Deal - Source origin", "Deal - Label"],
        "lost_reason": ["Deal - Lost reason", "Lost reason"],
      ],
      .activities: [
        "activity_id": ["Activity - ID", "ID"],
        "rep_id": ["Activity - Assigned to user", "Activity - Owner", "Assigned to user"],
        "type": ["Activity - Type", "Type"],
        "occurred_at": ["Activity - Marked as done time", "Activity - Due date", "Due date"],
        "deal_id": ["Deal - ID", "Activity - Deal ID"], "outcome": ["Activity - Done", "Done"],
        "duration_minutes": ["Activity - Duration (minutes)"],
      ],
      .reps: ["rep_id": ["Email", "ID"], "name": ["Name"], "team": ["Teams", "Team"]],
      .products: [
        "product": ["Product - Name", "Name"],
        "list_price": ["Product - Unit price", "Unit price"],
        "family": ["Product - Category", "Category"],
      ],
      .leads: [
        "lead_id": ["Lead - ID", "ID"], "rep_id": ["Lead - Owner", "Owner"],
        "created_at": ["Lead - Lead created", "Lead created"],
        "source": ["Lead - Source", "Lead - Source channel", "Source"],
      ],
    ],
    stages: open(
      "Qualified", "Contact Made", "Demo Scheduled", "Proposal Made", "Negotiations Started"),
    summary:
      "“Export filter results” of the deals list. `Deal - Status` decides what is won and lost, whatever stage the deal had reached."
  )

  private static let zoho = Preset(
    name: "zoho",
    columns: [
      .deals: [
        "deal_id": ["Record Id", "Deal Id", "Potential Id"],
        "rep_id": ["Deal Owner", "Deal Owner Name", "Deal Owner.Name", "Owner"],
        "stage": ["Stage"], "created_on": ["Created Time", "Created Date"],
        "closed_on": ["Closing Date"], "amount": ["Amount"],
        "account": ["Account Name", "Account Name.Name"], "product": ["Product Name"],
        "currency": ["Currency"], "source": ["Lead Source"], "type": ["Type"],
        "territory": ["Territory"], "lost_reason": ["Reason For Loss", "Reason for Loss"],
      ],
      .activities: [
        "activity_id": ["Record Id"], "rep_id": ["Task Owner", "Call Owner", "Host", "Owner"],
        "type": ["Activity Type", "Call Type"],
        "occurred_at": ["Call Start Time", "From", "Due Date"], "deal_id": ["Related To Id"],
        "outcome": ["Call Result", "Status"], "duration_minutes": ["Call Duration (in minutes)"],
      ],
      .reps: [
        "rep_id": ["Email", "Record Id"], "name": ["Full Name", "User Name"], "role": ["Role"],
        "manager_id": ["Reporting To"],
      ],
      .products: [
        "product": ["Product Name"], "list_price": ["Unit Price"], "family": ["Product Category"],
      ],
      .stageChanges: [
        "deal_id": ["Deal Id", "Potential Id", "Parent Id"], "stage": ["Stage"],
        "entered_at": ["Modified Time", "Last Modified Time"],
      ],
      .leads: [
        "lead_id": ["Record Id", "Lead Id"], "rep_id": ["Lead Owner", "Lead Owner Name"],
        "created_at": ["Created Time"], "source": ["Lead Source"], "segment": ["Industry"],
        "converted_on": ["Lead Conversion Time", "Converted Date Time"],
        "deal_id": ["Converted Deal", "Converted Deal Id"],
        "first_response_at": ["First Activity Time"],
      ],
    ],
    stages: open(
      "Qualification", "Needs Analysis", "Value Proposition", "Identify Decision Makers",
      "Proposal/Price Quote", "Negotiation/Review")
      + [
        Stage(name: "Closed Won", outcome: .won), Stage(name: "Closed Lost", outcome: .lost),
        Stage(name: "Closed-Lost to Competition", outcome: .lost),
      ],
    summary:
      "An export or a data backup of the Deals (Potentials) module; ids such as `zcrm_4876876000000123456` stay as they are. `Closing Date` of an open deal is its expected close."
  )
}
